import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ascii, compoundFile } from "../ooxml/open/bytes";
import {
  relationships,
  SHEET_PART,
  sheetXml,
  smallBook,
  workbookXml,
} from "../ooxml/open/smallBook";

const PROGRAM = join(__dirname, "../../dist/cli/annexbook.cjs");
const LIMIT_MS = 20_000;

/** A sheet that reading must look into, because it speaks of our tables. */
const ours = (rows: string, after = "") =>
  smallBook({ [SHEET_PART]: sheetXml(rows, `${after}<!--AB_-->`) });
const many = (count: number, item: string) => item.repeat(count);
const withTable = (table: string) =>
  smallBook({
    [SHEET_PART]: sheetXml(""),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/table1.xml"]),
    "xl/tables/table1.xml": table,
  });
const tableXml = (attributes: string, columns: string) =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="AB_People" displayName="AB_People" ${attributes}><tableColumns>${columns}</tableColumns></table>`;

const FILES: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ["a file of a letter", ascii("P"), "not-a-workbook"],
  ["a script with a shebang", ascii("#!/bin/sh\nrm -rf /\n"), "not-a-workbook"],
  ["a file with a password", compoundFile("EncryptedPackage"), "encrypted"],
  ["an old workbook", compoundFile("Workbook"), "old-xls"],
  ["a sheet cut off", smallBook({ [SHEET_PART]: "<worksheet><sheetData><!--AB_" }), "damaged"],
  ["cells in the wrong order", ours('<row r="2"/><row r="1"/>'), "damaged"],
  ["a cell twice", ours('<row r="1"><c r="A1"/><c r="A1"/></row>'), "damaged"],
  ["a row beyond the last", ours('<row r="1048577"><c r="A1048577"/></row>'), "damaged"],
  ["a column beyond the last", ours('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), "damaged"],
  [
    "a shared text that is not there",
    ours('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
    "damaged",
  ],
  ["a number that is none", ours('<row r="1"><c r="A1"><v>1e999</v></c></row>'), "damaged"],
  ["elements nested a million deep", ours(many(100_000, "<a>")), "damaged"],
  ["a tag of 10 MB", ours(`<row r="1" x="${many(1_000, "0123456789")}"`), "damaged"],
  ["100,001 rows", ours(many(100_001, "<row/>")), "too-large"],
  ["three million cells", ours(many(100_000, `<row>${many(31, "<c/>")}</row>`)), "too-large"],
  [
    "10,001 merged areas",
    ours("", `<mergeCells>${many(10_001, '<mergeCell ref="A1:B1"/>')}</mergeCells>`),
    "too-large",
  ],
  [
    "a document type with entities",
    smallBook({
      [SHEET_PART]: `<!DOCTYPE a [<!ENTITY b "&c;&c;">]>${sheetXml("<row/>", "<!--AB_-->")}`,
    }),
    "unsafe",
  ],
  ["a table without a place", withTable(tableXml("", "")), "damaged"],
  [
    "a table wider than its columns",
    withTable(tableXml('ref="A1:C2"', '<tableColumn id="1" name="Person"/>')),
    "damaged",
  ],
  [
    "a table part that is missing",
    smallBook({
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "table", "../tables/none.xml"]),
    }),
    "damaged",
  ],
  [
    "two sheets of one name",
    smallBook({
      "xl/workbook.xml": workbookXml().replace(
        "</sheets>",
        '<sheet name="PLAN" sheetId="2" r:id="rId1"/></sheets>',
      ),
    }),
    "damaged",
  ],
  [
    "a sheet without content",
    smallBook({ "xl/workbook.xml": workbookXml().replace('r:id="rId1"', 'r:id="rId9"') }),
    "damaged",
  ],
  ["nothing of ours", smallBook(), "not-filled"],
];

describe("the command line, given a hostile or broken file", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hostile-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(FILES)("says in one line what is wrong: %s", (_what, bytes, code) => {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, bytes);
    const commands = code === "not-filled" ? ["check"] : ["check", "fill"];
    for (const command of commands) {
      const { status, stdout, stderr, signal } = spawnSync(
        process.execPath,
        [PROGRAM, command, path],
        { encoding: "utf8", timeout: LIMIT_MS },
      );
      expect(signal).toBeNull();
      expect(stderr).toMatch(/^annexbook: [^\n]{10,180}\n$/);
      expect(stderr).toContain(`[${code}]`);
      expect(stdout).toBe("");
      expect(status).toBe(3);
    }
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
    expect(readdirSync(folder)).toEqual(["book.xlsx"]);
  });

  it("gives up a file that takes too much memory or time", () => {
    const path = join(folder, "book.xlsx");
    const sheet = sheetXml(many(98_000, `<row>${many(30, "<c><v>1</v></c>")}</row>`), "<!--AB_-->");
    const second = '<sheet name="More" sheetId="2" r:id="rId2"/></sheets>';
    const book = smallBook({
      "xl/workbook.xml": workbookXml().replace("</sheets>", second),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ),
      [SHEET_PART]: sheet,
      "xl/worksheets/sheet2.xml": sheet,
    });
    writeFileSync(path, book);
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, "check", path], {
      encoding: "utf8",
    });
    // Which limit is met first depends on how busy the machine is.
    expect(stderr).toMatch(
      /^annexbook: The file takes too (much memory|long) to read\. \[too-large\]\n$/,
    );
    expect(status).toBe(3);
  });
});
