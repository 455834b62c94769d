import { lintPackage, openPackage, type OpenedPackage } from "../../src/ooxml";
import { foreignWorkbook } from "../ooxml/patch/foreignWorkbook";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
import { validate } from "../oracle/validator";
import { annexbookOver, type Ran } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

const NONE = new Uint8Array();
const itNeedsWriter = itNeedsPython("xlsxwriter");

type Disk = ReadonlyMap<string, Uint8Array>;

/** Runs a command and hands on the disk with what it wrote. */
async function run(disk: Disk, ...args: string[]): Promise<Ran & { readonly disk: Disk }> {
  const ran = await annexbookOver(disk, ...args);
  return { ...ran, disk: new Map([...disk, ...ran.files]) };
}

const partsThatDiffer = (before: OpenedPackage, after: OpenedPackage) =>
  [...new Set([...before.paths, ...after.paths])]
    .filter((path) => {
      const [one, other] = [before.bytes(path), after.bytes(path)];
      return one === undefined || other === undefined || Buffer.compare(one, other) !== 0;
    })
    .sort();

const opened = (disk: Disk, name: string) => openPackage(disk.get(name) ?? NONE);

describe("annexbook set", () => {
  it("changes one cell, its log, and nothing else", async () => {
    const before = await demoFile();
    const { out, disk, exitCode } = await run(
      ...([
        before,
        "set",
        "demo.xlsx",
        "SoA_27001",
        "a.7.12",
        "justification",
        "No lorries",
      ] as const),
    );
    expect(exitCode).toBe(0);
    expect(out).toContain("SoA 27001  A.7.12  Justification       No lorries");
    // The sheet of the record, that of the log with its table, and the wish to compute.
    expect(partsThatDiffer(opened(before, "demo.xlsx"), opened(disk, "demo.xlsx"))).toEqual([
      "xl/tables/table27.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet3.xml",
      "xl/worksheets/sheet30.xml",
    ]);
    expect(lintPackage(disk.get("demo.xlsx") ?? NONE)).toEqual([]);
    expect(validate(disk.get("demo.xlsx") ?? NONE)).toEqual([]);
  });

  it("settles the issue that it answers", async () => {
    const { disk } = await run(
      ...([await demoFile(), "set", "demo.xlsx", "SoA_27001", "A.8.2", "Level", "4"] as const),
    );
    const { out } = await run(disk, "check", "demo.xlsx");
    expect(out).not.toContain("SOA018");
    expect(out).toContain("1 errors, 6 warnings");
  });

  it.each([
    [
      "SoA_27001",
      "A.5.1",
      "Level",
      "7",
      "not-accepted",
      '"Level" takes a whole number from 0 to 5.',
    ],
    ["SoA_27001", "A.5.1", "Applicable", "maybe", "not-accepted", "one of Yes, No"],
    ["SoA_27001", "A.5.1", "Evidence date", "1.2.2026", "not-accepted", "a day written yyyy-mm-dd"],
    ["SoA_27001", "A.5.1", "Weight", "0", "not-accepted", "a number above 0"],
    ["SoA_27001", "A.5.1", "Check", "SOA001", "computed-column", "is computed by a formula"],
    ["SoA_27001", "A.9.9", "Level", "1", "record-missing", 'no record "A.9.9"'],
    ["SoA_27001", "A.5.1", "Mood", "1", "column-missing", 'no column "Mood"'],
    ["SoA_9001", "A.5.1", "Level", "1", "table-missing", "SoA_27001"],
    ["Settings", "Decided on", "ISO 27001", "soon", "not-accepted", "a day"],
  ])("refuses %s %s %s %s", async (table, key, column, value, code, words) => {
    const ran = await run(await demoFile(), "set", "demo.xlsx", table, key, column, value);
    expect(ran.err).toContain(`[${code}]`);
    expect(ran.err).toContain(words);
    expect(ran.exitCode).toBe(3);
    expect(ran.files.size).toBe(0);
  });

  it("writes days, words, numbers and nothing as what they are", async () => {
    let disk = await demoFile();
    for (const args of [
      ["Settings", "Decided on", "ISO 42001", "2026-12-01"],
      ["Clauses", "ISO 42001 Clause 4.1", "Conformity", "partly conforms"],
      ["SoA_42001", "A.2.2", "Owner", ""],
    ]) {
      disk = (await run(disk, "set", "demo.xlsx", ...args)).disk;
    }
    const { out } = await run(disk, "cycle", "demo.xlsx", "--json");
    expect(out).toContain('"decidedOn": "2026-12-01"');
    const check = await run(disk, "check", "demo.xlsx");
    expect(check.out).toContain("SOA010  ISO 42001  A.2.2");
  });

  it("writes nothing when the cell holds the value, or only a preview is wanted", async () => {
    const disk = await demoFile();
    const same = await run(disk, "set", "demo.xlsx", "SoA_27001", "A.5.1", "Applicable", "yes");
    expect(same.out).toBe("demo.xlsx: nothing to change");
    const preview = await run(
      ...([disk, "set", "demo.xlsx", "SoA_27001", "A.5.1", "Owner", "Ada", "--dry-run"] as const),
    );
    expect(preview.out).toContain("demo.xlsx: 1 change planned, none written");
    expect([same.files.size, preview.files.size]).toEqual([0, 0]);
  });

  it("prints JSON that fits its schema", async () => {
    const { out } = await run(
      ...([
        await demoFile(),
        "set",
        "demo.xlsx",
        "SoA_27001",
        "A.5.1",
        "Level",
        "2",
        "--json",
      ] as const),
    );
    expect(misfits("change", out)).toEqual([]);
  });
});

describe("annexbook undo", () => {
  it("gives back what was there, action by action", async () => {
    const demo = await demoFile();
    const before = (await run(demo, "score", "demo.xlsx", "--json")).out;
    let { disk } = await run(demo, "set", "demo.xlsx", "SoA_27001", "A.5.1", "Level", "0");
    disk = (await run(disk, "snapshot", "demo.xlsx", "--label", "Now")).disk;
    const first = await run(disk, "undo", "demo.xlsx");
    expect(first.out).toContain("(rows removed)");
    const second = await run(first.disk, "undo", "demo.xlsx");
    expect(second.out).toContain("SoA 27001  A.5.1   Level");
    expect((await run(second.disk, "score", "demo.xlsx", "--json")).out).toBe(before);
    expect(validate(second.disk.get("demo.xlsx") ?? NONE)).toEqual([]);
  });

  it("refuses when the cell has been changed since", async () => {
    // The demo's own log says that A.6.2.5 became Implemented; here it is something else meanwhile.
    const { disk } = await run(
      ...([
        await demoFile(),
        ...["set", "demo.xlsx", "SoA_42001", "A.6.2.5", "Status", "Planned"],
      ] as const),
    );
    const undone = await run(disk, "undo", "demo.xlsx");
    expect(undone.exitCode).toBe(0);
    const { disk: again } = await run(
      undone.disk,
      ...["set", "demo.xlsx", "SoA_27001", "A.8.17", "Status", "Planned"],
    );
    const one = await run(again, "undo", "demo.xlsx");
    const two = await run(one.disk, "undo", "demo.xlsx");
    expect(two.exitCode).toBe(0);
  });

  it("says when there is nothing to undo", async () => {
    const { files } = await annexbookOver(new Map(), "new", "new.xlsx");
    const { err } = await run(files, "undo", "new.xlsx");
    expect(err).toContain("[nothing-to-undo]");
  });
});

describe("annexbook snapshot", () => {
  it("appends the numbers of each roll-up, once for a label", async () => {
    const { disk, out } = await run(await demoFile(), "snapshot", "demo.xlsx", "--label", "Now");
    expect(out).toMatch(/2026-11-\d\d Now ISO 27001 Total Total +\(rows added\)/);
    expect(validate(disk.get("demo.xlsx") ?? NONE)).toEqual([]);
    const twice = await run(disk, "snapshot", "demo.xlsx", "--label", "Now");
    expect(twice.err).toContain("[snapshot-exists]");
  });
});

describe("annexbook fill", () => {
  itNeedsWriter("adds our sheets to somebody's workbook and loses nothing of theirs", async () => {
    const foreign = new Map([["a.xlsx", foreignWorkbook("Dashboard")]]);
    const { out, disk } = await run(foreign, "fill", "a.xlsx", "--id", "x");
    expect(out).toContain("Dashboard (Annexbook)");
    expect(out).toContain("a.xlsx: 30 changes written");
    const [before, after] = [opened(foreign, "a.xlsx"), opened(disk, "a.xlsx")];
    const theirs = partsThatDiffer(before, after).filter((path) => before.has(path));
    expect(theirs).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(validate(disk.get("a.xlsx") ?? NONE)).toEqual([]);
    expect((await run(disk, "check", "a.xlsx")).out).toMatch(/^a\.xlsx: 0 errors, 0 warnings/);
  });

  itNeedsWriter("changes not one byte in a second run", async () => {
    const foreign = new Map([["a.xlsx", foreignWorkbook("Dashboard")]]);
    const { disk } = await run(foreign, "fill", "a.xlsx", "--id", "x");
    const second = await run(disk, "fill", "a.xlsx", "--id", "y", "--today", "2027-01-01");
    expect(second.out).toBe("a.xlsx: nothing to change");
    expect(second.files.size).toBe(0);
  });

  itNeedsWriter("is undone by unfill: only looks and texts stay behind", async () => {
    const foreign = new Map([["a.xlsx", foreignWorkbook("Dashboard")]]);
    const filled = await run(foreign, "fill", "a.xlsx", "--id", "x");
    const { disk, exitCode } = await run(filled.disk, "unfill", "a.xlsx");
    expect(exitCode).toBe(0);
    expect(partsThatDiffer(opened(foreign, "a.xlsx"), opened(disk, "a.xlsx"))).toEqual([
      "xl/sharedStrings.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(validate(disk.get("a.xlsx") ?? NONE)).toEqual([]);
  });

  itNeedsWriter("takes away only what nobody has typed into", async () => {
    const foreign = new Map([["a.xlsx", foreignWorkbook("Dashboard")]]);
    let { disk } = await run(foreign, "fill", "a.xlsx", "--id", "x");
    disk = (await run(disk, "set", "a.xlsx", "SoA_27001", "A.5.1", "Applicable", "Yes")).disk;
    const unfilled = await run(disk, "unfill", "a.xlsx");
    expect(unfilled.out).toContain("Stays: SoA 27001, cells typed: 1 (--all removes it)");
    expect(unfilled.out).toContain("Stays: Start, which sheets that stay compute from");
    expect(unfilled.out).not.toContain("Stays: Guide");
    expect(validate(unfilled.disk.get("a.xlsx") ?? NONE)).toEqual([]);
    expect((await run(unfilled.disk, "check", "a.xlsx")).out).not.toContain("FRM");
  });

  it("adds what a workbook of ours has lost", async () => {
    const demo = await demoFile();
    const pkg = opened(demo, "demo.xlsx");
    const workbook = pkg.text("xl/workbook.xml") ?? "";
    pkg.put("xl/workbook.xml", workbook.replace(/<definedName name="AB_Persons">.*?<\/\w+>/, ""));
    const { disk, out } = await run(new Map([["demo.xlsx", pkg.toBytes()]]), "fill", "demo.xlsx");
    expect(out).toContain("AB_Persons");
    expect(openPackage(disk.get("demo.xlsx") ?? NONE).text("xl/workbook.xml")).toContain(
      '<definedName name="AB_Persons">AB_People[Person]</definedName>',
    );
  });
});

describe("annexbook repair", () => {
  const broken = async () => {
    const pkg = opened(await demoFile(), "demo.xlsx");
    const sheet = "xl/worksheets/sheet3.xml";
    const xml = (pkg.text(sheet) ?? "")
      .replace(/(<c r="[A-Z]+7" s="\d+")[^>]*><f>.*?<\/f>(?:<v>.*?<\/v>)?/, "$1><v>1</v>")
      .replace(/sqref="E6:E98"/, 'sqref="E6:E50"');
    pkg.put(sheet, xml);
    return new Map([["demo.xlsx", pkg.toBytes()]]);
  };

  it("restores a formula and a list, which check has called broken", async () => {
    const disk = await broken();
    const check = await run(disk, "check", "demo.xlsx");
    expect(check.out).toMatch(/error +FRM001 +SoA 27001!/);
    expect(check.out).toMatch(/warning +FRM003 +SoA 27001!E6/);
    const repaired = await run(disk, "repair", "demo.xlsx");
    expect(repaired.exitCode).toBe(0);
    expect((await run(repaired.disk, "check", "demo.xlsx")).out).not.toContain("FRM");
    expect(lintPackage(repaired.disk.get("demo.xlsx") ?? NONE)).toEqual([]);
    const twice = await run(repaired.disk, "repair", "demo.xlsx");
    expect(twice.out).toBe("demo.xlsx: nothing to change");
  });

  it("only shows what it would do when a preview is wanted", async () => {
    const { out, files } = await run(await broken(), "repair", "demo.xlsx", "--dry-run");
    expect(out).toContain("(restored)");
    expect(files.size).toBe(0);
  });
});
