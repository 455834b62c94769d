import {
  openPackage,
  readCells,
  readWorkbook,
  writePackage,
  type CellModel,
} from "../../../src/ooxml";
import { everyFeature } from "../everyFeature";

const WEIGHTED = 'IF(ISNUMBER(SoA[[#This Row],[Level]]),SoA[[#This Row],[Level]]*AB_Target,"")';

const pkg = openPackage(writePackage(everyFeature));
const workbook = readWorkbook(pkg);

/** Values and formulas of a sheet, by "row column". */
function contents(position: number): Map<string, [CellModel["value"], string | undefined]> {
  const { rows } = readCells(pkg, workbook.sheets[position]?.part ?? "");
  return new Map(
    rows.flatMap(({ cells }) =>
      cells.map(({ row, column, value, formula }) => [
        `${String(row)} ${String(column)}`,
        [value, formula],
      ]),
    ),
  );
}

describe("a workbook that was written here", () => {
  test("has the sheets and names that it was given", () => {
    expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Dashboard", "visible"],
      ["SoA 27001", "visible"],
      ["Year's & plan", "visible"],
    ]);
    expect(workbook.names).toEqual(
      expect.arrayContaining([
        { name: "AB_As_of", formula: "'Year''s & plan'!$B$3", sheetPosition: undefined },
        { name: "AB_Target", formula: "3", sheetPosition: 1 },
        {
          name: "_xlnm.Print_Titles",
          formula: "'SoA 27001'!$A:$B,'SoA 27001'!$1:$5",
          sheetPosition: 1,
        },
      ]),
    );
  });

  test("has its table", () => {
    expect(workbook.tables).toEqual([
      {
        name: "SoA",
        part: "xl/tables/table1.xml",
        sheetPosition: 1,
        range: { firstRow: 5, firstColumn: 1, lastRow: 8, lastColumn: 5 },
        headings: ["No", "Control", "Applicable", "Level", "Weighted\nlevel"],
        headerRowCount: 1,
        totalsRowCount: 0,
        columnFormulas: [undefined, undefined, undefined, undefined, WEIGHTED],
      },
    ]);
  });

  test("has the rows of its table", () => {
    const cells = contents(1);
    expect(cells.get("5 5")).toEqual(["Weighted\nlevel", undefined]);
    expect(cells.get("6 1")).toEqual([1, undefined]);
    expect(cells.get("6 2")).toEqual(["A.5.1 Policies for information security", undefined]);
    expect(cells.get("6 5")).toEqual([12, WEIGHTED]);
    expect(cells.get("8 4")).toEqual([undefined, undefined]);
    expect(cells.get("8 5")).toEqual(["", WEIGHTED]);
  });

  test("has texts that look like formulas, markup or encoded characters, as they were", () => {
    const cells = contents(2);
    expect(Object.fromEntries(cells)).toMatchObject({
      "2 1": ["=1+1", undefined],
      "2 2": ["+1 <b> & \"c\" 'd'", undefined],
      "3 2": [46082, "TODAY()"],
      "4 1": [true, undefined],
      "4 2": [false, undefined],
      "4 4": ["Çelik 🔒", undefined],
      "5 1": [{ error: "#N/A" }, undefined],
      "5 2": [{ error: "#DIV/0!" }, "1/0"],
      "6 1": [" spaces at both ends ", undefined],
      "6 2": ["line\nfeed\tand tab\r\nand return", undefined],
      "7 1": ["bell \u0007, _x0041_ and \ufffe", undefined],
      "7 2": ["<bell \u0007, _x0041_ and \ufffe", '"<"&A7'],
      "9 1": [-0.1, undefined],
      "9 2": [false, "A9>0"],
      "9 3": [undefined, "A9*2"],
      "9 4": [undefined, undefined],
    });
  });

  test("has its merged cells", () => {
    expect(readCells(pkg, workbook.sheets[2]?.part ?? "").merges).toEqual([
      { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 },
    ]);
  });
});
