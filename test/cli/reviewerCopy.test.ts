import { lintPackage, openPackage, readCells, readWorkbook } from "../../src/ooxml";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
import { validate } from "../oracle/validator";
import { changedByPeople } from "../contract/changedByPeople";
import { annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

const NONE = new Uint8Array();
const itNeedsOpenpyxl = itNeedsPython("openpyxl");
const EXPORT = ["export", "demo.xlsx", "--as", "reviewer", "--out", "copy.xlsx"];

let disk: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const demo = await demoFile();
  const { files } = await annexbookOver(
    demo,
    ...[...EXPORT, "--review", "Internal audit", "--leave-out", "Owner, level"],
  );
  disk = new Map([...demo, ...files]);
}, 60_000);

/** The copy as it came back: a program for openpyxl, which has `soa`, `clauses` and `put`. */
const returned = (program: string): ReadonlyMap<string, Uint8Array> => {
  const helper = `
clauses, cover = book["Clauses"], book["Review"]
def at(sheet, heading, *key):
    names = [c.value for c in sheet[5]]
    for row in sheet.iter_rows(min_row=6):
        if all(k in [c.value for c in row][:4] for k in key):
            return row[names.index(heading)]
def put(sheet, heading, value, *key): at(sheet, heading, *key).value = value
`;
  const bytes = changedByPeople(disk.get("copy.xlsx") ?? NONE, helper + program, "AB_Review_27001");
  return new Map([...disk, ["returned.xlsx", bytes]]);
};

const REMARKS = `
import datetime
put(soa, "Observation", "=1+1 is no policy", "A.5.1")
put(soa, "Decision", "Agreed with remark", "A.5.1")
at(soa, "Observation", "A.5.1").data_type = "s"
put(soa, "Date", datetime.date(2026, 11, 20), "A.5.2")
put(clauses, "Finding kind", "Observation", "ISO 42001", "Clause 4.1")
put(clauses, "Initials", "RC", "ISO 42001", "Clause 4.1")
`;

const takeBack = async (from: ReadonlyMap<string, Uint8Array>, ...more: string[]) =>
  annexbookOver(from, "take-back", "returned.xlsx", "--into", "demo.xlsx", ...more);

describe("a reviewer's copy", () => {
  it("is a sound workbook with protected sheets whose filters work", () => {
    const bytes = disk.get("copy.xlsx") ?? NONE;
    expect(lintPackage(bytes)).toEqual([]);
    expect(validate(bytes)).toEqual([]);
    const pkg = openPackage(bytes);
    const { sheets, tables } = readWorkbook(pkg);
    expect(sheets.map(({ name }) => name)).toEqual(["Review", "SoA 27001", "SoA 42001", "Clauses"]);
    expect(sheets.every(({ isProtected }) => isProtected)).toBe(true);
    expect(pkg.text(sheets[1]?.part ?? "")).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" autoFilter="0"',
    );
    expect(tables.map(({ range }) => range.lastRow - range.firstRow)).toEqual([9, 93, 38, 62]);
  });

  it("prints its statements two pages wide, with control and title on each page", () => {
    const pkg = openPackage(disk.get("copy.xlsx") ?? NONE);
    const workbook = pkg.text("xl/workbook.xml");
    expect(workbook).toContain("'SoA 27001'!$A:$B,'SoA 27001'!$5:$5");
    expect(workbook).toContain("'SoA 27001'!$A:$M");
    expect(pkg.text("xl/worksheets/sheet2.xml")).toMatch(/<pageSetup [^>]*fitToWidth="2"/);
    expect(pkg.text("xl/worksheets/sheet1.xml")).toMatch(/<pageSetup [^>]*fitToWidth="1"/);
  });

  itNeedsOpenpyxl("lets a reviewer type into the review columns alone", () => {
    const program = `
free = {}
for sheet in (soa, clauses):
    names = [c.value for c in sheet[5]]
    free[sheet.title] = [n for n, c in zip(names, sheet[6]) if not c.protection.locked]
cover["A10"] = str(free)`;
    const pkg = openPackage(returned(program).get("returned.xlsx") ?? NONE);
    const [cover] = readWorkbook(pkg).sheets;
    const texts = readCells(pkg, cover?.part ?? "").rows.flatMap(({ cells }) => cells);
    const columns =
      "['Observation', 'Evidence seen', 'Decision', 'Finding kind', 'Initials', 'Date']";
    expect(texts.map(({ value }) => value)).toContain(
      `{'SoA 27001': ${columns}, 'Clauses': ${columns}}`,
    );
  });

  it("has nothing of what the company leaves out, and no formula", () => {
    const pkg = openPackage(disk.get("copy.xlsx") ?? NONE);
    const { sheets, tables } = readWorkbook(pkg);
    expect(tables[1]?.headings).toContain("Evidence");
    for (const { headings } of tables) {
      expect(headings.filter((one) => ["Owner", "Level", "Check"].includes(one))).toEqual([]);
    }
    const cells = sheets.flatMap(({ part }) =>
      readCells(pkg, part).rows.flatMap((row) => row.cells),
    );
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(cells.filter(({ value }) => value === "Sophie Lindqvist")).toEqual([]);
  });

  it.each([
    [["--leave-out", "Control"], "key-needed", 3],
    [["--leave-out", "Mood"], "column-missing", 3],
    [["--to", "csv"], "invalid-option", 2],
  ])("refuses %p", async (args, code, exit) => {
    const { err, exitCode, files } = await annexbookOver(disk, ...EXPORT, ...args);
    expect(err).toContain(`[${code}]`);
    expect([exitCode, files.size]).toEqual([exit, 0]);
  });
});

describe("annexbook take-back", () => {
  itNeedsOpenpyxl("lists what came and writes nothing before somebody decides", async () => {
    const { out, exitCode, files } = await takeBack(returned(REMARKS));
    expect(out).toMatch(/^27001\/A\.5\.1\/Observation +=1\+1 is no policy +left out$/m);
    expect(out).toMatch(/^27001\/A\.5\.2\/Date +2026-11-20 +left out$/m);
    expect(out).toMatch(/^42001\/Clause 4\.1\/Finding kind +Observation +left out$/m);
    expect([exitCode, files.size]).toEqual([0, 0]);
  });

  itNeedsOpenpyxl("takes over cell by cell, logs what it leaves out, and is undone", async () => {
    const from = returned(REMARKS);
    const accept = ["--accept", "27001/a.5.1,42001/Clause 4.1/Initials"];
    const { out, files } = await takeBack(from, ...accept);
    expect(out).toContain("demo.xlsx: 3 of 5 cells taken over");
    const now = new Map([...from, ...files]);
    expect(validate(now.get("demo.xlsx") ?? NONE)).toEqual([]);
    const { out: text } = await annexbookOver(now, "diff", "--textconv", "demo.xlsx");
    const reviews = text.split("\n").filter((line) => line.startsWith("Reviews | "));
    expect(reviews.filter((line) => !/ (?:Review|Standard|Record): /.test(line))).toEqual([
      "Reviews | Internal audit ISO 27001 A.5.1 | Observation: =1+1 is no policy",
      "Reviews | Internal audit ISO 27001 A.5.1 | Decision: Agreed with remark",
      "Reviews | Internal audit ISO 42001 Clause 4.1 | Initials: RC",
    ]);
    const pkg = openPackage(now.get("demo.xlsx") ?? NONE);
    const log = readWorkbook(pkg).sheets.find(({ name }) => name === "Change log");
    const logged = readCells(pkg, log?.part ?? "").rows.map(({ cells }) =>
      cells.map(({ value }) => value),
    );
    expect(logged).toContainEqual(
      expect.arrayContaining([
        "Take back",
        "Internal audit ISO 27001 A.5.2 Date",
        "(left out)",
        "2026-11-20",
      ]),
    );
    // The rest can still be taken over, nothing twice, and all of it undone.
    const rest = await takeBack(now, "--accept", "all");
    expect(rest.out).toContain("demo.xlsx: 2 of 2 cells taken over");
    const all = new Map([...now, ...rest.files]);
    const again = await takeBack(all, "--accept", "all");
    expect([again.out, again.files.size]).toEqual(["demo.xlsx: nothing new in the copy", 0]);
    const undone = await annexbookOver(all, "undo", "demo.xlsx");
    const twice = await annexbookOver(new Map([...all, ...undone.files]), "undo", "demo.xlsx");
    expect([undone.exitCode, twice.exitCode]).toEqual([0, 0]);
  });

  itNeedsOpenpyxl("leaves all out and can be followed by an undo of what came before", async () => {
    const from = returned(REMARKS);
    const set = await annexbookOver(from, "set", "demo.xlsx", "SoA_27001", "A.5.1", "Owner", "Ada");
    const now = new Map([...from, ...set.files]);
    const { files, out } = await takeBack(now, "--accept", "none", "--json");
    expect(misfits("take-back", out)).toEqual([]);
    const undone = await annexbookOver(new Map([...now, ...files]), "undo", "demo.xlsx");
    expect(undone.out).toMatch(/SoA 27001 +A\.5\.1 +Owner +Ada/);
  });

  itNeedsOpenpyxl("leaves out a word outside its list and changes of other cells", async () => {
    const program = `
put(soa, "Decision", "Perhaps", "A.5.1")
put(soa, "Applicable", "No", "A.5.3")`;
    const { out } = await takeBack(returned(program), "--accept", "all", "--dry-run");
    expect(out).toContain("left out: it is none of Agreed, Agreed with remark");
    expect(out).toContain("Not taken over: other cells of ISO 27001 A.5.3 were changed");
    expect(out).not.toContain("A.5.2");
  });

  itNeedsOpenpyxl.each([
    [
      "deleted columns",
      `
names = [c.value for c in soa[5]]
soa.delete_cols(names.index("Decision") + 1)
table.tableColumns.pop(names.index("Decision"))
table.ref = table.autoFilter.ref = "A5:%s98" % openpyxl.utils.get_column_letter(len(names) - 1)`,
      "copy-columns-missing",
      "lost the column Decision",
    ],
    ["duplicate ids", 'soa["A7"] = "A.5.1"', "copy-records-doubled", "A.5.1 twice"],
    [
      "another company's id",
      `for row in cover.iter_rows():
    if row[0].value == "Workbook id": row[1].value = "other"`,
      "other-workbook",
      "made from another workbook",
    ],
    [
      "another layout",
      `for row in cover.iter_rows():
    if row[0].value == "Schema version": row[1].value = "2"`,
      "schema-versions-differ",
      "make a new copy",
    ],
    [
      "a changed sheet Review",
      `for row in cover.iter_rows():
    if row[0].value == "AB_Review_27001": row[1].value = "Control, Title"`,
      "not-a-copy",
      "The sheet Review of the copy was changed",
    ],
    ["a sheet that is gone", "del book['Clauses']", "copy-table-missing", "AB_Review_clauses"],
    ["no sheet Review", "del book['Review']", "not-a-copy", "no reviewer's copy"],
  ])("refuses a copy with %s, and writes nothing", async (_what, program, code, words) => {
    const { err, exitCode, files } = await takeBack(returned(program), "--accept", "all");
    expect(err).toContain(`[${code}]`);
    expect(err).toContain(words);
    expect([exitCode, files.size]).toEqual([3, 0]);
  });

  itNeedsOpenpyxl("refuses ids that are none", async () => {
    const { err, files } = await takeBack(returned(REMARKS), "--accept", "27001/A.9.9");
    expect(err).toContain("[unknown-id]");
    expect(files.size).toBe(0);
  });
});
