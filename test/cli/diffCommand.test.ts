import { changedByPeople } from "../contract/changedByPeople";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
import { annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

const NONE = new Uint8Array();

/** The demo as demo.xlsx, and as other.xlsx after these commands. */
async function twoFiles(...commands: readonly (readonly string[])[]) {
  const demo = (await demoFile()).get("demo.xlsx") ?? NONE;
  let disk: ReadonlyMap<string, Uint8Array> = new Map([
    ["demo.xlsx", demo],
    ["other.xlsx", demo],
  ]);
  for (const [name = "", ...rest] of commands) {
    const { files, exitCode, err } = await annexbookOver(disk, name, "other.xlsx", ...rest);
    if (exitCode !== 0) throw new Error(err);
    disk = new Map([...disk, ...files]);
  }
  return disk;
}

const SET_OWNER = ["set", "SoA_27001", "A.5.1", "Owner", "Ada"];
const SET_DAY = ["set", "Settings", "Decided on", "ISO 42001", "2026-12-01"];

describe("annexbook diff", () => {
  it("lists cells by record and field, days as days, and exits with 1", async () => {
    const disk = await twoFiles(SET_OWNER, SET_DAY);
    const { out, exitCode } = await annexbookOver(disk, "diff", "demo.xlsx", "other.xlsx");
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^Settings +Decided on +ISO 42001 + 2026-12-01$/m);
    expect(out).toMatch(/^SoA_27001 +A\.5\.1 +Owner +\S.* +Ada$/m);
    // The change log grew by two rows, which is not what the workbook says.
    expect(out).toContain("\n2 differences");
  });

  it("lists what changed of an objective", async () => {
    const disk = await twoFiles(["set", "Objectives", "O-1", "Target", "97 %"]);
    const { out, exitCode } = await annexbookOver(disk, "diff", "demo.xlsx", "other.xlsx");
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^Objectives +O-1 +Target +95 % +97 %$/m);
    expect(out).toContain("\n1 difference");
  });

  it("exits with 0 when both say the same", async () => {
    const disk = await twoFiles();
    const { out, exitCode } = await annexbookOver(disk, "diff", "demo.xlsx", "other.xlsx");
    expect([exitCode, out]).toEqual([0, "demo.xlsx and other.xlsx say the same"]);
  });

  it("prints JSON that fits its schema", async () => {
    const disk = await twoFiles(SET_OWNER, ["snapshot", "--label", "Now"]);
    const { out } = await annexbookOver(disk, "diff", "demo.xlsx", "other.xlsx", "--json");
    expect(misfits("diff", out)).toEqual([]);
    const { equal, differences } = JSON.parse(out) as {
      equal: boolean;
      differences: { kind: string; record: string; cells: unknown[] }[];
    };
    expect(equal).toBe(false);
    expect(differences[0]?.kind).toBe("changed");
    expect(differences[1]?.record).toMatch(/^2026-11-24 Now ISO 27001/);
    expect(differences[1]?.cells).toContainEqual({ field: "Date", value: "2026-11-24" });
  });

  itNeedsPython("openpyxl")("does not see order, looks and names of sheets", async () => {
    const disk = new Map(await twoFiles());
    const program = `
write(list(reversed(rows())))
soa.title = "Erkl\\u00e4rung"
for cell in soa[7]: cell.number_format = "0.00"
soa.column_dimensions["C"].width = 5`;
    disk.set("other.xlsx", changedByPeople(disk.get("demo.xlsx") ?? NONE, program));
    const { out, exitCode } = await annexbookOver(disk, "diff", "demo.xlsx", "other.xlsx");
    expect(out).toBe("demo.xlsx and other.xlsx say the same");
    expect(exitCode).toBe(0);
  });

  it.each(["csv", "html", "md"])("prints %s", async (format) => {
    const disk = await twoFiles(SET_OWNER);
    const { out } = await annexbookOver(disk, "diff", "demo.xlsx", "other.xlsx", "--to", format);
    expect(out).toContain("What differs");
    expect(out).toContain("Ada");
  });

  it("writes a sheet to print", async () => {
    const disk = await twoFiles(SET_OWNER);
    const args = ["diff", "demo.xlsx", "other.xlsx", "--out", "diff.xlsx"];
    const { out, files } = await annexbookOver(disk, ...args);
    expect(out).toBe("diff.xlsx: 1 difference");
    expect([...(files.get("diff.xlsx") ?? NONE).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it.each([
    [["diff", "demo.xlsx"], "missing-argument", 2],
    [["diff", "demo.xlsx", "other.xlsx", "--to", "xlsx"], "missing-option", 2],
    [["diff", "demo.xlsx", "other.xlsx", "--to", "pdf"], "invalid-option", 2],
    [["diff", "demo.xlsx", "other.xlsx", "--out", "x.pdf"], "missing-option", 2],
  ])("refuses %p", async (args, code, exit) => {
    const { err, exitCode, files } = await annexbookOver(await twoFiles(), ...args);
    expect(err).toContain(`[${code}]`);
    expect([exitCode, files.size]).toEqual([exit, 0]);
  });
});

describe("annexbook diff --textconv", () => {
  it("prints a line for each typed cell, by the keys of the records", async () => {
    const disk = await twoFiles(["set", "SoA_27001", "A.5.1", "Owner", "Ada \\ Ben\nCy"]);
    const { out, exitCode } = await annexbookOver(disk, "diff", "--textconv", "other.xlsx");
    const lines = out.split("\n");
    expect(exitCode).toBe(0);
    expect(lines).toContain("SoA_27001 | A.5.1 | Owner: Ada \\\\ Ben\\nCy");
    expect(lines).toContain(
      "Settings | Organisation | ISO 27001: Brightwater Logistics Software Ltd",
    );
    const controls = lines.filter((line) => /^SoA_27001 .* Control: /.test(line));
    expect(controls.slice(8, 11).map((line) => line.split(": ")[1])).toEqual([
      "A.5.9",
      "A.5.10",
      "A.5.11",
    ]);
    expect(out).not.toContain("Counted weight");
  });
});
