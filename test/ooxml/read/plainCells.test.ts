import fc from "fast-check";
import { openPackage, readCells } from "../../../src/ooxml";
import { refusalOf, relationships, sheetXml, SHEET_PART, smallBook } from "../open/smallBook";

const TEXTS = ["<si><t>one</t></si>", '<si><t xml:space="preserve"> t&amp;wo </t></si>', "<si/>"];
const PARTS = {
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "/xl/strings.xml"],
  ),
  "xl/strings.xml": `<sst>${TEXTS.join("")}</sst>`,
};

/** What a sheet holds, or the code of its refusal. */
function readingOf(rows: string) {
  const pkg = openPackage(smallBook({ ...PARTS, [SHEET_PART]: sheetXml(rows) }));
  let cells: unknown;
  const refusal = refusalOf(() => (cells = readCells(pkg, SHEET_PART)));
  return cells ?? refusal;
}

const piece = (name: string, ...contents: string[]) =>
  fc
    .option(fc.constantFrom(...contents))
    .map((text) => (text === null ? "" : `<${name}>${text}</${name}>`));

/** A cell as most programs write it: some can be read, some contradict themselves. */
const cell = fc.record({
  type: fc.constantFrom("", ' t="n"', ' t="s"', ' t="str"', ' t="b"', ' t="e"', ' t="d"', ' t="x"'),
  style: fc.constantFrom("", ' s="0"', ' s="7"'),
  formula: piece("f", "", "A1", 'IF(A1&lt;1,"a &amp; b","")', "_x0041_", "&#65;\r\n", "&bad;"),
  value: piece(
    "v",
    "",
    "0",
    "1",
    "2",
    "9",
    " 3 ",
    "-1.5E3",
    "1e999",
    "#N/A",
    "2024-02-29",
    "_x0041_",
  ),
});

const rows = fc.array(fc.array(fc.option(cell), { maxLength: 4 }), { maxLength: 4 });

test("cells that are read at once hold what they hold piece by piece", () => {
  fc.assert(
    fc.property(rows, (grid) => {
      const written = (space: string) =>
        grid
          .map((cells, row) => {
            const inner = cells.map((one, column) => {
              if (one === null) return "";
              const reference = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
              const { type, style, formula, value } = one;
              const content = formula + value;
              const start = `<c${space} r="${reference}"${style}${type}`;
              return content === "" ? `${start}/>` : `${start}>${content}</c>`;
            });
            return `<row r="${String(row + 1)}">${inner.join("")}</row>`;
          })
          .join("");
      // A second space in the tag is all that it takes to be no plain cell.
      expect(readingOf(written(""))).toEqual(readingOf(written(" ")));
    }),
    { numRuns: 400 },
  );
});

test.each<[string, string]>([
  ["a cell beside the rows", '<row r="1"/><c r="A1"><v>1</v></c>'],
  ["a cell after a row that is passed over", '<row r="1"></row><c r="A1"><v>1</v></c>'],
])("%s is no cell of the sheet", (_what, rows) => {
  expect(readingOf(rows)).toEqual({ rows: [], merges: [] });
});

test.each<[string, string]>([
  ["of another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ["twice", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
  ["beyond the last column", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
])("a plain cell %s is damage", (_what, rows) => {
  expect(readingOf(rows)).toBe("damaged");
});
