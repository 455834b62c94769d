import { lintPackage } from "../../src/ooxml";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
import { validate } from "../oracle/validator";
import { changedByPeople } from "../contract/changedByPeople";
import { annexbookOver, type Ran } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

const NONE = new Uint8Array();
const itNeedsOpenpyxl = itNeedsPython("openpyxl");
const MERGE = ["merge", "base.xlsx", "ours.xlsx", "theirs.xlsx"];

type Disk = ReadonlyMap<string, Uint8Array>;
type Cell = readonly [table: string, key: string, column: string, value: string];

let demo: Uint8Array = NONE;
beforeAll(async () => {
  demo = (await demoFile()).get("demo.xlsx") ?? NONE;
}, 60_000);

async function changed(bytes: Uint8Array, cells: readonly Cell[]): Promise<Uint8Array> {
  let disk: Disk = new Map([["x.xlsx", bytes]]);
  for (const cell of cells) {
    const { files, err, exitCode } = await annexbookOver(disk, "set", "x.xlsx", ...cell);
    if (exitCode !== 0) throw new Error(err);
    disk = new Map([...disk, ...files]);
  }
  return disk.get("x.xlsx") ?? NONE;
}

async function three(ours: readonly Cell[], theirs: readonly Cell[]): Promise<Disk> {
  return new Map([
    ["base.xlsx", demo],
    ["ours.xlsx", await changed(demo, ours)],
    ["theirs.xlsx", await changed(demo, theirs)],
  ]);
}

/** Merges into out.xlsx, and adds that to the disk. */
async function merge(disk: Disk, ...more: string[]): Promise<Ran & { readonly disk: Disk }> {
  const ran = await annexbookOver(disk, ...MERGE, "--out", "out.xlsx", ...more);
  return { ...ran, disk: new Map([...disk, ...ran.files]) };
}

/** The typed cells of a file that another one does not have. */
async function newLines(disk: Disk, file: string, before: string): Promise<string[]> {
  const lines = async (name: string) =>
    (await annexbookOver(disk, "diff", "--textconv", name)).out.split("\n");
  const old = new Set(await lines(before));
  return (await lines(file)).filter((line) => !old.has(line));
}

const S = "SoA_27001";

describe("annexbook merge", () => {
  it("has what both sides changed, a sound file, and a log of it", async () => {
    const disk = await three(
      [[S, "A.5.1", "Owner", "Ada"]],
      [
        [S, "A.5.2", "Owner", "Ben"],
        ["Settings", "Decided on", "ISO 42001", "2026-12-01"],
      ],
    );
    const { out, exitCode, disk: after } = await merge(disk);
    expect([out, exitCode]).toEqual(["out.xlsx: 2 changes, 0 conflicts, 0 open", 0]);
    expect(await newLines(after, "out.xlsx", "base.xlsx")).toEqual([
      "Settings | Decided on | ISO 42001: 2026-12-01",
      "SoA_27001 | A.5.1 | Owner: Ada",
      "SoA_27001 | A.5.2 | Owner: Ben",
    ]);
    const bytes = after.get("out.xlsx") ?? NONE;
    expect(lintPackage(bytes)).toEqual([]);
    expect(validate(bytes)).toEqual([]);
    const undone = await annexbookOver(after, "undo", "out.xlsx");
    expect(undone.out).toMatch(/SoA 27001 +A\.5\.2 +Owner +Ben/);
  });

  it("has what both sides changed of one objective", async () => {
    const disk = await three(
      [["Objectives", "O-1", "Target", "97 %"]],
      [["Objectives", "O-1", "Next result", "2026-12-31"]],
    );
    const { out, exitCode, disk: after } = await merge(disk);
    expect([out, exitCode]).toEqual(["out.xlsx: 1 change, 0 conflicts, 0 open", 0]);
    expect(await newLines(after, "out.xlsx", "base.xlsx")).toEqual([
      "Objectives | O-1 | Target: 97 %",
      "Objectives | O-1 | Next result: 2026-12-31",
    ]);
  });

  it("leaves the base in open conflicts, logs both values, and settles them by id or rule", async () => {
    const disk = await three(
      [
        [S, "A.5.1", "Owner", "Ada"],
        [S, "A.5.2", "Level", "1"],
      ],
      [
        [S, "A.5.1", "Owner", "Ben"],
        [S, "A.5.2", "Level", "2"],
      ],
    );
    const open = await merge(disk);
    expect(open.exitCode).toBe(1);
    expect(open.out).toMatch(/^SoA_27001\/A\.5\.1\/Owner +changed +\S.* +Ada +Ben +open$/m);
    expect(open.out).toContain("2 conflicts, 2 open");
    expect(await newLines(open.disk, "out.xlsx", "base.xlsx")).toEqual([]);
    const settled = await merge(
      disk,
      ...["--take", "soa_27001/a.5.1/owner=theirs", "--prefer", "ours", "--json"],
    );
    expect(settled.exitCode).toBe(0);
    expect(misfits("merge", settled.out)).toEqual([]);
    expect(await newLines(settled.disk, "out.xlsx", "base.xlsx")).toEqual([
      "SoA_27001 | A.5.1 | Owner: Ben",
      "SoA_27001 | A.5.2 | Level: 1",
    ]);
    const { changes } = JSON.parse(settled.out) as { changes: unknown[] };
    expect(changes).toContainEqual({
      sheet: "SoA 27001",
      record: "A.5.1 Owner",
      field: "(left out)",
      old: "ours: decided for theirs",
      new: "Ada",
    });
  });

  it("settles by the change logs with --prefer newest, and leaves open what they do not tell", async () => {
    const on = async (day: string, bytes: Uint8Array, ...cell: string[]) => {
      const disk: Disk = new Map([["x.xlsx", bytes]]);
      const { files, err } = await annexbookOver(disk, "set", "x.xlsx", ...cell, "--today", day);
      if (err !== "") throw new Error(err);
      return files.get("x.xlsx") ?? NONE;
    };
    let [ours, theirs] = [demo, demo];
    for (const [control, mine, others] of [
      ["A.5.1", "2026-11-20", "2026-11-21"],
      ["A.5.2", "2026-11-21", "2026-11-20"],
      ["A.5.3", "2026-11-21", "2026-11-21"],
    ] as const) {
      ours = await on(mine, ours, S, control, "Evidence date", "2026-10-01");
      theirs = await on(others, theirs, S, control, "Evidence date", "2026-10-02");
    }
    const disk = new Map([
      ["base.xlsx", demo],
      ["ours.xlsx", ours],
      ["theirs.xlsx", theirs],
    ]);
    const { out, disk: after } = await merge(disk, "--prefer", "newest");
    expect(out).toMatch(/^SoA_27001\/A\.5\.3\/Evidence date +changed .*open$/m);
    expect(out).toContain("3 conflicts, 1 open");
    expect(await newLines(after, "out.xlsx", "base.xlsx")).toEqual([
      "SoA_27001 | A.5.1 | Evidence date: 2026-10-02",
      "SoA_27001 | A.5.2 | Evidence date: 2026-10-01",
    ]);
  });

  itNeedsOpenpyxl(
    "has rows and columns that people added, whatever they did to the sheet",
    async () => {
      const add = (id: string) => `
resize("A5:%s99" % openpyxl.utils.get_column_letter(soa.max_column))
soa.cell(99, column("Control")).value = "${id}"
soa.cell(99, column("Source")).value = "Contract"
write(list(reversed(rows())))`;
      const cost = `
from openpyxl.worksheet.table import TableColumn
new = len(headings) + 1
soa.cell(5, new).value = "Cost"
soa.cell(6, new).value = 12
table.tableColumns.append(TableColumn(id=new, name="Cost"))
table.ref = table.autoFilter.ref = "A5:%s99" % openpyxl.utils.get_column_letter(new)`;
      const disk: Disk = new Map([
        ["base.xlsx", demo],
        ["ours.xlsx", changedByPeople(demo, add("X.1"))],
        ["theirs.xlsx", changedByPeople(demo, add("X.2") + cost)],
      ]);
      const { exitCode, err, disk: after } = await merge(disk);
      expect([err, exitCode]).toEqual(["", 0]);
      expect(await newLines(after, "out.xlsx", "base.xlsx")).toEqual([
        "SoA_27001 | A.8.34 | Cost: 12",
        "SoA_27001 | X.1 | Control: X.1",
        "SoA_27001 | X.1 | Source: Contract",
        "SoA_27001 | X.2 | Control: X.2",
        "SoA_27001 | X.2 | Source: Contract",
      ]);
      expect(lintPackage(after.get("out.xlsx") ?? NONE)).toEqual([]);
    },
  );

  itNeedsOpenpyxl(
    "is without a record that one side deleted, asks when the other changed it, and undoes",
    async () => {
      const people = `
sheet = book["People"]
def find(name): return next(row for row in sheet.iter_rows(min_row=6) if row[0].value == name)
`;
      const gone = `${people}
for cell in find("Priya Nair")[:9]: cell.value = None`;
      const disk: Disk = new Map([
        ["base.xlsx", demo],
        ["ours.xlsx", await changed(demo, [[S, "A.5.1", "Owner", "Ada"]])],
        ["theirs.xlsx", changedByPeople(demo, gone)],
      ]);
      const { exitCode, disk: after } = await merge(disk);
      expect(exitCode).toBe(0);
      const persons = async (from: Disk) =>
        (await annexbookOver(from, "diff", "--textconv", "out.xlsx")).out
          .split("\n")
          .filter((line) => line.startsWith("People | Priya Nair"));
      expect(await persons(after)).toEqual([]);
      expect(lintPackage(after.get("out.xlsx") ?? NONE)).toEqual([]);
      expect(validate(after.get("out.xlsx") ?? NONE)).toEqual([]);
      const undone = await annexbookOver(after, "undo", "out.xlsx");
      expect([undone.err, undone.exitCode]).toEqual(["", 0]);
      const back = await persons(new Map([...after, ...undone.files]));
      const before = (await annexbookOver(disk, "diff", "--textconv", "base.xlsx")).out;
      expect(back.length).toBeGreaterThan(2);
      expect(back).toEqual(
        before.split("\n").filter((line) => line.startsWith("People | Priya Nair")),
      );
      const both = new Map([
        ...disk,
        ["ours.xlsx", await changed(demo, [["People", "Priya Nair", "Role", "Lead"]])],
      ]);
      const asked = await merge(both);
      expect(asked.exitCode).toBe(1);
      expect(asked.out).toMatch(/^People\/Priya Nair +record removed /m);
      const settled = await merge(both, "--take", "People/Priya Nair=theirs");
      expect([settled.exitCode, await persons(settled.disk)]).toEqual([0, []]);
    },
    60_000,
  );

  it("shows what it would do with --dry-run, and needs no --out for that", async () => {
    const disk = await three([], [[S, "A.5.2", "Owner", "Ben"]]);
    const { out, files } = await annexbookOver(disk, ...MERGE, "--dry-run");
    expect(out).toBe("Nothing written: 1 change, 0 conflicts, 0 open");
    expect(files.size).toBe(0);
  });

  it("asks about every difference when the base is not known, and writes only what is decided", async () => {
    const disk = await three([], [[S, "A.5.2", "Owner", "Ben"]]);
    const args = ["merge", "-", "ours.xlsx", "theirs.xlsx", "--out", "out.xlsx"];
    const asked = await annexbookOver(disk, ...args);
    expect(asked.out).toContain("SoA_27001/A.5.2/Owner");
    expect([asked.exitCode, asked.files.size]).toEqual([1, 0]);
    const decided = await annexbookOver(disk, ...args, "--prefer", "theirs");
    expect([decided.exitCode, decided.files.size]).toEqual([0, 1]);
    const empty = new Map([...disk, ["base.xlsx", NONE]]);
    expect((await merge(empty)).exitCode).toBe(1);
  });

  it("keeps a version that one side sealed, and refuses when both did", async () => {
    const seal = async (bytes: Uint8Array, version: string, reason: string) => {
      const args = ["--standard", "27001", "--version", version, "--approver", "Helen Marsh"];
      const { files } = await annexbookOver(
        new Map([["x.xlsx", bytes]]),
        ...["seal", "x.xlsx", ...args, "--reason", reason],
      );
      return files.get("x.xlsx") ?? NONE;
    };
    const theirs = await seal(demo, "1.2", "Theirs");
    const disk = new Map([
      ...(await three([[S, "A.5.1", "Owner", "Ada"]], [])),
      ["theirs.xlsx", theirs],
    ]);
    const { disk: after, exitCode } = await merge(disk);
    expect(exitCode).toBe(0);
    const verified = await annexbookOver(after, "verify", "out.xlsx");
    expect(verified.out).toContain("All seals hold.\n  The statement is unchanged since.");
    const both = await merge(new Map([...disk, ["ours.xlsx", await seal(demo, "1.3", "Ours")]]));
    expect(both.err).toContain("[both-sealed]");
    expect(both.files.size).toBe(0);
  });

  const onStart = (name: string, value: string) => `
for row in book["Start"].iter_rows():
    if row[0].value == "${name}": row[1].value = row[2].value = "${value}"`;

  itNeedsOpenpyxl.each([
    ["a base of another workbook", "base.xlsx", onStart("Workbook id", "x"), "other-workbook"],
    ["another company's copy", "theirs.xlsx", onStart("Workbook id", "x"), "other-workbook"],
    ["another schema", "theirs.xlsx", onStart("Schema version", "0"), "schema-versions-differ"],
    [
      "a tampered seal",
      "theirs.xlsx",
      `
for c, value in enumerate(["ISO 27001", "7", None, "Mallory", "r", "0" * 64, "1" * 64]):
    book["Versions"].cell(6, c + 1).value = value`,
      "seal-broken",
    ],
    ["no table for their records", "ours.xlsx", "del book['People']", "table-missing"],
  ])("refuses %s, and writes nothing", async (_what, file, program, code) => {
    const disk = new Map(await three([], []));
    disk.set(file, changedByPeople(demo, program));
    const { err, exitCode, files } = await merge(disk);
    expect(err).toContain(`[${code}]`);
    expect([exitCode, files.size]).toEqual([3, 0]);
  });

  it.each([
    [["--take", "SoA_27001/A.5.1/Owner=mine"], "invalid-option", 2],
    [["--take", "SoA_27001/A.5.1/Owner=ours"], "unknown-id", 3],
    [["--prefer", "me"], "invalid-option", 2],
  ])("refuses %p", async (args, code, exit) => {
    const { err, exitCode, files } = await merge(await three([], []), ...args);
    expect(err).toContain(`[${code}]`);
    expect([exitCode, files.size]).toEqual([exit, 0]);
  });
});
