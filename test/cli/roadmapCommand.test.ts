import { annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

describe("annexbook roadmap", () => {
  it("lists the tasks of the demo company", async () => {
    const files = await demoFile();
    const json = await annexbookOver(files, "roadmap", "demo.xlsx", "--json");
    expect(misfits("roadmap", json.out)).toEqual([]);
    const { out, exitCode } = await annexbookOver(files, "roadmap", "demo.xlsx");
    expect(exitCode).toBe(0);
    expect(out.split("\n").at(-1)).toBe("demo.xlsx: 2 of 5 done, 0 late");
  });

  it("shows a plan without writing it, writes it, and has nothing to change then", async () => {
    const files = await demoFile();
    const dry = await annexbookOver(files, "roadmap", "demo.xlsx", "--replan", "--dry-run");
    expect([dry.exitCode, dry.files.size]).toEqual([0, 0]);
    const { files: written } = await annexbookOver(files, "roadmap", "demo.xlsx", "--replan");
    const again = await annexbookOver(written, "roadmap", "demo.xlsx", "--replan");
    expect(again.out).toBe("demo.xlsx: nothing to change");
    const json = await annexbookOver(written, "roadmap", "demo.xlsx", "--json");
    const { tasks } = JSON.parse(json.out) as { tasks: { id: string; isGenerated: boolean }[] };
    expect(tasks.slice(0, 5).map(({ isGenerated }) => isGenerated)).toEqual(Array(5).fill(false));
    expect(tasks.map(({ id }) => id)).toContain("42001-stage2");
  });
});
