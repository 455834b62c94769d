import { OPEN_LIMITS, openPackage, readCells, type CellModel } from "../../../src/ooxml";
import {
  refusalOf,
  relationships,
  sheetXml,
  SHEET_PART,
  smallBook,
  workbookXml,
  type Parts,
} from "../open/smallBook";

const STRINGS = relationships(
  ["rId1", "worksheet", "worksheets/sheet1.xml"],
  ["rId2", "sharedStrings", "/xl/strings.xml"],
);

/** The cells of a sheet, those of all rows in one list. */
function cellsOf(sheet: string, parts: Parts = {}): CellModel[] {
  const pkg = openPackage(smallBook({ ...parts, [SHEET_PART]: sheet }));
  return readCells(pkg, SHEET_PART).rows.flatMap(({ cells }) => [...cells]);
}

/** The value of the only cell of a sheet. */
function valueOf(cell: string, parts: Parts = {}) {
  const [only, ...more] = cellsOf(sheetXml(`<row r="1">${cell}</row>`), parts);
  expect(more).toEqual([]);
  return only?.value;
}

const shared = (...items: readonly string[]): Parts => ({
  "xl/_rels/workbook.xml.rels": STRINGS,
  "xl/strings.xml": `<x:sst xmlns:x="a">${items.join("")}</x:sst>`,
});

describe("a cell has the value", () => {
  test.each<[string, string, CellModel["value"]]>([
    ["of a number", '<c r="A1"><v>-1.5E3</v></c>', -1500],
    ["of a number with spaces around it", '<c r="A1" t="n"><v> 12 </v></c>', 12],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>false</v></c>', false],
    ["of an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["of the text of a formula", '<c r="A1" t="str"><f>B1</f><v>a&amp;b</v></c>', "a&b"],
    ["of an empty text", '<c r="A1" t="str"><f>B1</f><v></v></c>', ""],
    ["of a text in itself", '<c r="A1" t="inlineStr"><is><t> a </t></is></c>', " a "],
    [
      "of a text with looks",
      '<c t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>',
      "ab",
    ],
    [
      "of a text without its reading",
      '<c t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      "a",
    ],
    ["of a plain text section", '<c t="str"><v>a<![CDATA[<b> & ]]>c</v></c>', "a<b> & c"],
    ["of a text with a comment in it", '<c t="str"><v>a<!-- <v>x</v> -->b</v></c>', "ab"],
    [
      "of references by number",
      '<c t="str"><v>&#65;&#x1F512;&quot;&apos;&lt;&gt;</v></c>',
      "A🔒\"'<>",
    ],
    [
      "of encoded characters",
      '<c t="str"><v>_x0041__x000D__x005F_x0042_ _x12_</v></c>',
      "A\r_x0042_ _x12_",
    ],
    ["of line ends as line feeds", '<c t="str"><v>a\r\nb\rc&#13;</v></c>', "a\nb\nc\r"],
    [
      "of a text that looks like a member of objects",
      '<c t="str"><v>__proto__</v></c>',
      "__proto__",
    ],
    ["of a day as text", '<c t="d"><v>2026-03-01T12:00:00Z</v></c>', 46082.5],
    ["of the first day of Excel", '<c t="d"><v>1900-01-01</v></c>', 1],
    ["of the day before the day that never was", '<c t="d"><v>1900-02-28</v></c>', 59],
    ["of the day after it", '<c t="d"><v>1900-03-01</v></c>', 61],
  ])("%s", (_name, cell, expected) => {
    expect(valueOf(cell)).toEqual(expected);
  });

  test("of a shared text, wherever the part of these is", () => {
    const parts = shared(
      "<x:si><x:t>zero</x:t></x:si>",
      "<x:si/>",
      "<x:si><x:r><x:t>t</x:t></x:r><x:r><x:t>wo</x:t></x:r></x:si>",
    );
    expect(valueOf('<c t="s"><v>0</v></c>', parts)).toBe("zero");
    expect(valueOf('<c t="s"><v>1</v></c>', parts)).toBe("");
    expect(valueOf('<c t="s"><v>2</v></c>', parts)).toBe("two");
  });

  test("of a shared text as older programs show it, when newer ones have another", () => {
    const item =
      "<x:si><m:AlternateContent><m:Choice><x:t>new</x:t></m:Choice>" +
      "<m:Fallback><x:t>old</x:t></m:Fallback></m:AlternateContent></x:si>";
    expect(valueOf('<c t="s"><v>0</v></c>', shared(item))).toBe("old");
  });

  test("of a day counted from 1904", () => {
    const parts = { "xl/workbook.xml": workbookXml("", '<workbookPr date1904="true"/>') };
    expect(valueOf('<c t="d"><v>1904-01-02</v></c>', parts)).toBe(1);
  });
});

test("shared texts are those of the part as it is now", () => {
  const sheet = sheetXml('<row><c t="s"><v>0</v></c></row>');
  const pkg = openPackage(
    smallBook({ ...shared("<x:si><x:t>old</x:t></x:si>"), [SHEET_PART]: sheet }),
  );
  const value = () => readCells(pkg, SHEET_PART).rows[0]?.cells[0]?.value;
  expect(value()).toBe("old");
  pkg.put("xl/strings.xml", "<sst><si><t>new</t></si></sst>");
  expect(value()).toBe("new");
});

test("formulas are told apart by their kind, and borrowed ones are empty", () => {
  const row =
    "<row><c><f>A2&amp;&quot;x&quot;</f></c>" +
    "<c><f t='shared' ref='B1:C1' si='0'>A1*2</f><v>4</v></c>" +
    "<c><f t='shared' si='0'/><v>8</v></c><c><f t='array' ref='D1:D2'>A1:A2</f></c>" +
    "<c><f t='dataTable' ref='E1:E2'/></c><c><f t='normal'>_x0041_1</f></c></row>";
  expect(cellsOf(sheetXml(row)).map(({ formula, formulaKind }) => [formula, formulaKind])).toEqual([
    ['A2&"x"', "plain"],
    ["A1*2", "shared"],
    ["", "shared"],
    ["A1:A2", "array"],
    ["", "dataTable"],
    ["A1", "plain"],
  ]);
});

test("rows and cells without a place follow those before them, whatever the prefix", () => {
  const sheet =
    '<?xml version="1.0"?>\n<!-- <row r="9"/> -->' +
    '<s:worksheet xmlns:s="a"><s:sheetViews/><s:sheetData>' +
    '<s:row r="3"><s:c r="B3" s="2"/><s:c><s:v>1</s:v></s:c></s:row>' +
    "<s:row><s:c\n r = 'c4' ><s:v >2</s:v ></s:c></s:row><s:row r=\"7\"/><s:row><s:c/></s:row>" +
    "</s:sheetData><s:extLst><s:ext>" +
    "<s:row><s:c><s:v>5</s:v></s:c></s:row></s:ext></s:extLst></s:worksheet>";
  expect(
    cellsOf(sheet).map(({ row, column, value, styleIndex }) => [row, column, value, styleIndex]),
  ).toEqual([
    [3, 2, undefined, 2],
    [3, 3, 1, 0],
    [4, 3, 2, 0],
  ]);
});

test("the last cell of Excel is read", () => {
  const [cell] = cellsOf(sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
  expect(cell).toMatchObject({ row: 1_048_576, column: 16_384, value: 1 });
});

test("only the areas that are asked for are read", () => {
  const cell = (reference: string) => `<c r="${reference}"><v>1</v></c>`;
  const row = (r: number) =>
    `<row r="${String(r)}">${["A", "B", "C"].map((c) => cell(c + String(r))).join("")}</row>`;
  const pkg = openPackage(smallBook({ [SHEET_PART]: sheetXml([1, 2, 3, 4].map(row).join("")) }));
  const areas = [
    { firstRow: 1, firstColumn: 3, lastRow: 2, lastColumn: 9 },
    { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 },
    { firstRow: 4, firstColumn: 8, lastRow: 4, lastColumn: 9 },
  ];
  const { rows } = readCells(pkg, SHEET_PART, areas);
  expect(rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
    [1, [3]],
    [2, [1, 3]],
  ]);
  expect(readCells(pkg, SHEET_PART, []).rows).toEqual([]);
});

test("merged areas are listed", () => {
  const merges = '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4"/></mergeCells>';
  const pkg = openPackage(smallBook({ [SHEET_PART]: sheetXml("", merges) }));
  expect(readCells(pkg, SHEET_PART).merges).toEqual([
    { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 },
    { firstRow: 4, firstColumn: 4, lastRow: 4, lastColumn: 4 },
  ]);
});

describe("a sheet is refused as damaged with", () => {
  const cell = (xml: string) => sheetXml(`<row r="2">${xml}</row>`);
  test.each([
    ["a row beyond the last", sheetXml('<row r="1048577"/>')],
    ["row 0", sheetXml('<row r="0"/>')],
    ["a row that is no number", sheetXml('<row r="1e"/>')],
    ["rows out of order", sheetXml('<row r="2"/><row r="1"/>')],
    ["a row twice", sheetXml('<row r="2"/><row r="2"/>')],
    ["a column beyond XFD", cell('<c r="XFE2"/>')],
    ["a column after XFD", cell('<c r="XFD2"/><c/>')],
    ["a cell of another row", cell('<c r="A12"/>')],
    ["a cell without a column", cell('<c r="2"/>')],
    ["a cell with a strange column", cell('<c r="{2"/>')],
    ["a cell twice", cell('<c r="A2"/><c r="A2"/>')],
    ["cells out of order", cell('<c r="B2"/><c r="A2"/>')],
    ["a number that is none", cell("<c><v>0x10</v></c>")],
    ["an endless number", cell("<c><v>1e999</v></c>")],
    ["a truth value that is none", cell('<c t="b"><v>2</v></c>')],
    ["a shared text that is not there", cell('<c t="s"><v>0</v></c>')],
    ["an unknown type", cell('<c t="x"><v>0</v></c>')],
    ["a day that is none", cell('<c t="d"><v>2026-02-29</v></c>')],
    ["a day long before Excel", cell('<c t="d"><v>0050-01-01</v></c>')],
    ["a negative style", cell('<c s="-1"/>')],
    [
      "a merged area beyond XFD",
      sheetXml("", '<mergeCells><mergeCell ref="A1:XFE1"/></mergeCells>'),
    ],
    ["another root", "<chartsheet/>"],
    ["an unknown entity", cell('<c t="str"><v>&a;</v></c>')],
    ["a bare ampersand", cell('<c t="str"><v>a & b</v></c>')],
    ["half a surrogate pair", cell('<c t="str"><v>&#xD800;</v></c>')],
    ["a tag that is not closed", cell("<c>")],
    ["tags closed in the wrong order", cell("<c><v>1</c></v>")],
    ["an attribute without quotes", cell("<c r=A2/>")],
    ["attributes without a space", cell('<c r="A2"s="0"/>')],
    ["a value that is not closed", '<worksheet a="'],
    ["a comment that is not closed", "<worksheet><!-- </worksheet>"],
    ["a comment that closes itself", "<worksheet><!--></worksheet>"],
    ["two roots", "<worksheet/><worksheet/>"],
    ["nothing in it", ""],
  ])("%s", (_name, sheet) => {
    expect(refusalOf(() => cellsOf(sheet))).toBe("damaged");
  });
});

describe("a sheet is refused as too large with", () => {
  const read = (sheet: string, limits: Partial<typeof OPEN_LIMITS> = {}) => {
    const pkg = openPackage(smallBook({ [SHEET_PART]: sheet }), { ...OPEN_LIMITS, ...limits });
    return readCells(pkg, SHEET_PART);
  };
  const merges = (count: number) =>
    sheetXml("", `<mergeCells>${'<mergeCell ref="A1"/>'.repeat(count)}</mergeCells>`);

  test("100,001 rows", () => {
    expect(refusalOf(() => read(sheetXml("<row/>".repeat(100_000))))).toBeUndefined();
    expect(refusalOf(() => read(sheetXml("<row/>".repeat(100_001))))).toBe("too-large");
  });

  test("10,001 merged areas", () => {
    expect(read(merges(10_000)).merges).toHaveLength(10_000);
    expect(refusalOf(() => read(merges(10_001)))).toBe("too-large");
  });

  test("more cells than the limit, blank ones too", () => {
    const sheet = sheetXml(`<row>${"<c/>".repeat(11)}</row>`);
    expect(refusalOf(() => read(sheet, { cells: 11 }))).toBeUndefined();
    expect(refusalOf(() => read(sheet, { cells: 10 }))).toBe("too-large");
  });
});

test("a part that is not there is a mistake of the caller", () => {
  const pkg = openPackage(smallBook());
  expect(() => readCells(pkg, "xl/worksheets/sheet2.xml")).toThrow(RangeError);
});
