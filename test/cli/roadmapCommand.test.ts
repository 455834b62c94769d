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
    expect(out.split("\n").at(-1)).toBe("demo.xlsx: 4 of 21 done, 0 late");
  });

  it("has nothing to plan in the demo on the day that it was made", async () => {
    const { out, files } = await annexbookOver(
      await demoFile(),
      ...["roadmap", "demo.xlsx", "--replan"],
    );
    expect([out, files.size]).toEqual(["demo.xlsx: nothing to change", 0]);
  });

  it("shows a plan without writing it, writes it, and has nothing to change then", async () => {
    const files = await demoFile();
    const replan = ["roadmap", "demo.xlsx", "--replan", "--today", "2027-01-10"];
    const dry = await annexbookOver(files, ...replan, "--dry-run");
    expect([dry.exitCode, dry.files.size]).toEqual([0, 0]);
    const { files: written } = await annexbookOver(files, ...replan);
    const again = await annexbookOver(written, ...replan);
    expect(again.out).toBe("demo.xlsx: nothing to change");
    const json = await annexbookOver(written, "roadmap", "demo.xlsx", "--json");
    const { tasks } = JSON.parse(json.out) as { tasks: { id: string; isGenerated: boolean }[] };
    expect(tasks.flatMap(({ id, isGenerated }) => (isGenerated ? [] : [id]))).toEqual([
      "T-01",
      "T-02",
    ]);
    expect(tasks.map(({ id }) => id)).toContain("42001-stage2");
  });
});
