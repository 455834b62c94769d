import { workbookBytes } from "../../src/adapters/xlsx";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { parseIsoDate } from "../../src/core/day";
import { blueprint } from "../../src/core/sheets";
import { annexbook, annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

describe("annexbook roadmap", () => {
  it("lists the tasks of the demo company, which is planned already", async () => {
    const files = await demoFile();
    const json = await annexbookOver(files, "roadmap", "demo.xlsx", "--json");
    expect(misfits("roadmap", json.out)).toEqual([]);
    const { out, exitCode } = await annexbookOver(files, "roadmap", "demo.xlsx");
    expect(exitCode).toBe(0);
    expect(out.split("\n").at(-1)).toBe("demo.xlsx: 4 of 21 done, 0 late");
    const again = await annexbookOver(files, "roadmap", "demo.xlsx", "--replan");
    expect(again.out).toBe("demo.xlsx: nothing to change");
    const { tasks } = JSON.parse(json.out) as { tasks: { id: string; isGenerated: boolean }[] };
    const own = tasks.filter(({ isGenerated }) => !isGenerated);
    expect(own.map(({ id }) => id)).toEqual(["T-01", "T-02"]);
  });

  it("moves what is planned on a later day, once, and leaves rows of the user's own", async () => {
    const later = ["roadmap", "demo.xlsx", "--replan", "--today", "2027-01-10"];
    const { out, files: written } = await annexbookOver(await demoFile(), ...later);
    expect(out).toMatch(/^Roadmap +42001-stage2 +Planned /m);
    expect(out).not.toMatch(/^Roadmap +T-0/m);
    const again = await annexbookOver(written, ...later);
    expect([again.out, again.files.size]).toEqual(["demo.xlsx: nothing to change", 0]);
  });

  it("says how to get a roadmap, shows a plan without writing it, and writes it", async () => {
    const { files } = await annexbook("new", "isms.xlsx", "--standards", "27001");
    const none = await annexbookOver(files, "roadmap", "isms.xlsx");
    expect(none.out).toBe("isms.xlsx: no roadmap yet; --replan makes one");
    const dry = await annexbookOver(files, "roadmap", "isms.xlsx", "--replan", "--dry-run");
    expect([dry.exitCode, dry.files.size]).toEqual([0, 0]);
    expect(dry.out).toContain("1 change planned, none written");
    const added = dry.out.split("\n").filter((line) => line.startsWith("27001-"));
    expect(added).toHaveLength(15);
    expect(added[0]).toMatch(/^27001-scope +Initiation +Running .+ Write down the scope\.$/);
    const { files: written } = await annexbookOver(files, "roadmap", "isms.xlsx", "--replan");
    const again = await annexbookOver(written, "roadmap", "isms.xlsx", "--replan");
    expect(again.out).toBe("isms.xlsx: nothing to change");
  });

  it("names what nothing needs any more, and generated ids that stand there twice", async () => {
    const files = await fileWith([
      { Task: "27001-old", Planned: "2026-11-02 to 2026-11-03" },
      { Task: "27001-scope", Planned: "2026-11-02 to 2026-11-03" },
      { Task: "27001-SCOPE", Planned: "2026-11-02 to 2026-11-03" },
      { Task: "Mine" },
      { Task: "Mine" },
    ]);
    const { out } = await annexbookOver(files, "roadmap", "isms.xlsx");
    expect(out.split("\n").slice(-3)).toEqual([
      "isms.xlsx: 0 of 5 done, 0 late",
      "Nothing needs any more: 27001-old. Type a day at Done on, or delete the row.",
      "Not planned, as it stands there twice: 27001-SCOPE. Give one row another id.",
    ]);
  });
});

async function fileWith(tasks: readonly Readonly<Record<string, string>>[]) {
  const today = parseIsoDate("2026-11-24");
  const { context } = await newWorkbook({
    ...{ standards: ["27001"], isDemo: false, workbookId: "wb-1", today },
  });
  const rows = tasks.map((cells) => new Map(Object.entries({ Standard: "ISO 27001", ...cells })));
  const content = new Map([...context.content, ["AB_Roadmap", rows] as const]);
  const bytes = workbookBytes(blueprint({ ...context, content }), "2026-11-24T00:00:00Z");
  return new Map([["isms.xlsx", bytes]]);
}
