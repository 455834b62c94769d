import { openPackage, readWorkbook } from "../../../src/ooxml";
import {
  refusalOf,
  relationships,
  sheetXml,
  smallBook,
  SMALL_PARTS,
  workbookXml,
  type Parts,
} from "../open/smallBook";

const read = (parts: Parts = {}) => readWorkbook(openPackage(smallBook(parts)));
const names = (xml: string): Parts => ({
  "xl/workbook.xml": workbookXml(`<definedNames>${xml}</definedNames>`),
});

/** A workbook of three sheets: of cells, of a chart, of cells. */
const THREE_SHEETS: Parts = {
  "xl/workbook.xml":
    '<x:workbook xmlns:x="a" xmlns:q="b"><x:workbookPr date1904="1"/><x:sheets>' +
    '<x:sheet name="R&amp;D _x0041_" sheetId="9" q:id="rId3"/>' +
    '<x:sheet name="Chart" state="hidden" q:id="rId2"/>' +
    '<x:sheet name="Constructor" state="veryHidden" q:id="rId1"/></x:sheets></x:workbook>',
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
    ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "worksheet", "../xl/worksheets/sheet3.xml"],
  ),
  "xl/worksheets/sheet3.xml": sheetXml("", '<sheetProtection sheet="1" objects="1"/>'),
};

const table = (attributes: string, columns: string) =>
  `<table id="1" ${attributes}><tableColumns>${columns}</tableColumns></table>`;

const withTable = (xml: string, kind = "table"): Parts => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", kind, "../tables/table1.xml"]),
  "xl/tables/table1.xml": xml,
});

const TWO_COLUMNS = '<tableColumn id="1" name="a"/><tableColumn id="2" name="b"/>';

test("sheets are listed in the order of their tabs", () => {
  const { sheets, date1904 } = read(THREE_SHEETS);
  expect(date1904).toBe(true);
  expect(sheets).toEqual([
    {
      name: "R&D A",
      part: "xl/worksheets/sheet3.xml",
      state: "visible",
      isProtected: true,
      isWorksheet: true,
    },
    {
      name: "Chart",
      part: "xl/chartsheets/sheet1.xml",
      state: "hidden",
      isProtected: false,
      isWorksheet: false,
    },
    {
      name: "Constructor",
      part: "xl/worksheets/sheet1.xml",
      state: "veryHidden",
      isProtected: false,
      isWorksheet: true,
    },
  ]);
});

test("days count from 1900 unless the workbook says otherwise", () => {
  expect(read().date1904).toBe(false);
});

test.each([
  ['<sheetProtection sheet="0" password="CC1A"/>', false],
  ["<!-- sheetProtection -->", false],
  ["<x:sheetProtection sheet='true'/>", true],
])("a sheet with %s is protected: %s", (xml, expected) => {
  const [sheet] = read({ "xl/worksheets/sheet1.xml": sheetXml("", xml) }).sheets;
  expect(sheet?.isProtected).toBe(expected);
});

test("names are those of the workbook or of one sheet", () => {
  const xml =
    '<definedName name="Target" comment="x">3</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$B$2</definedName>' +
    '<definedName name="Text" hidden="1">"&lt;a&gt;"</definedName><definedName name="Empty"/>';
  expect(read(names(xml)).names).toEqual([
    { name: "Target", formula: "3", sheetPosition: undefined },
    { name: "_xlnm.Print_Area", formula: "Plan!$A$1:$B$2", sheetPosition: 0 },
    { name: "Text", formula: '"<a>"', sheetPosition: undefined },
    { name: "Empty", formula: "", sheetPosition: undefined },
  ]);
});

test("tables have decoded headings and the formulas of their columns", () => {
  const columns =
    '<tableColumn id="1" name="Weighted_x000a_level &amp; more"/>' +
    '<tableColumn id="2" name="__proto__">' +
    '<calculatedColumnFormula>B2&amp;"x"</calculatedColumnFormula>' +
    "<totalsRowFormula>SUM(1)</totalsRowFormula></tableColumn>";
  const xml = table('name="Old" displayName="SoA" ref="B2:C9" totalsRowCount="1"', columns);
  expect(read(withTable(xml)).tables).toEqual([
    {
      name: "SoA",
      part: "xl/tables/table1.xml",
      sheetPosition: 0,
      range: { firstRow: 2, firstColumn: 2, lastRow: 9, lastColumn: 3 },
      headings: ["Weighted\nlevel & more", "__proto__"],
      headerRowCount: 1,
      totalsRowCount: 1,
      columnFormulas: [undefined, 'B2&"x"'],
    },
  ]);
});

test("a table may have no heading row", () => {
  const xml = table('displayName="T" ref="A1:B2" headerRowCount="0"', TWO_COLUMNS);
  expect(read(withTable(xml)).tables[0]).toMatchObject({ headerRowCount: 0, totalsRowCount: 0 });
});

test("a workbook in the strict form of the standard is read", () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      );
  const parts = Object.entries(SMALL_PARTS).map(([path, xml]) => [path, strict(xml)]);
  expect(strict(SMALL_PARTS["_rels/.rels"])).toContain("purl.oclc.org");
  const { sheets } = read(Object.fromEntries(parts) as Parts);
  expect(sheets.map(({ name, isWorksheet }) => [name, isWorksheet])).toEqual([["Plan", true]]);
});

describe("a workbook is refused as damaged with", () => {
  const sheets = (xml: string): Parts => ({
    ...THREE_SHEETS,
    "xl/workbook.xml": `<workbook xmlns:r="b"><sheets>${xml}</sheets></workbook>`,
  });
  test.each<[string, Parts]>([
    ["a sheet without a name", sheets('<sheet r:id="rId1"/>')],
    ["a sheet that leads nowhere", sheets('<sheet name="a" r:id="rId8"/>')],
    ["a sheet without an id", sheets('<sheet name="a" id="rId1"/>')],
    ["a sheet whose part is missing", { ...THREE_SHEETS, ...cutSheet3() }],
    [
      "two sheets of one name",
      sheets('<sheet name="a" r:id="rId1"/><sheet name="A" r:id="rId3"/>'),
    ],
    [
      "two sheets with one part",
      sheets('<sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/>'),
    ],
    ["another root", { "xl/workbook.xml": "<worksheet/>" }],
    ["a name without a name", names("<definedName>1</definedName>")],
    ["a name of a sheet that is not there", names('<definedName name="a" localSheetId="1"/>')],
    ["a name of a sheet with no number", names('<definedName name="a" localSheetId="x"/>')],
    ["a table that is none", withTable("<a/>")],
    ["a table without a name", withTable(table('ref="A1:B2"', TWO_COLUMNS))],
    ["a table without a place", withTable(table('displayName="T"', TWO_COLUMNS))],
    ["a table beyond XFD", withTable(table('displayName="T" ref="XFD1:XFE2"', TWO_COLUMNS))],
    ["a table with too few columns", withTable(table('displayName="T" ref="A1:C2"', TWO_COLUMNS))],
    [
      "a table with two totals rows",
      withTable(table('displayName="T" ref="A1:B2" totalsRowCount="2"', TWO_COLUMNS)),
    ],
    [
      "a table that is missing",
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationships([
          "rId1",
          "table",
          "../tables/table9.xml",
        ]),
      },
    ],
    ["two tables of one name", twoTables()],
  ])("%s", (_name, parts) => {
    expect(refusalOf(() => read(parts))).toBe("damaged");
  });
});

function cutSheet3(): Parts {
  const rels = String(THREE_SHEETS["xl/_rels/workbook.xml.rels"]);
  return { "xl/_rels/workbook.xml.rels": rels.replace("sheet3.xml", "sheet4.xml") };
}

function twoTables(): Parts {
  return {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "table", "../tables/table1.xml"],
      ["rId2", "table", "../tables/table2.xml"],
    ),
    "xl/tables/table1.xml": table('displayName="T" ref="A1:B2"', TWO_COLUMNS),
    "xl/tables/table2.xml": table('displayName="t" ref="A5:B6"', TWO_COLUMNS),
  };
}
