import { lintPackage, writePackage } from "../../../src/ooxml";
import { PLAIN_SHEET, bookOf, rowOf } from "../plainSheet";
import { findings, SOUND } from "./findings";

describe("lintPackage on a sound package", () => {
  it("finds nothing in a workbook with every feature", () => {
    expect(lintPackage(SOUND)).toEqual([]);
  });

  it("finds nothing in an empty sheet", () => {
    expect(lintPackage(writePackage(bookOf({})))).toEqual([]);
  });

  it.each([
    ["a negative operand", "-A1+-(2)"],
    ["a percent", "50%*A1"],
    ["empty arguments", 'IF(A1,,"")'],
    ["no arguments", "TRUE()&NA()"],
    ["doubled quotes", '"say ""hi"" ("&A1'],
    ["an array", "MATCH(A1,{1,2;3,4},0)"],
    ["whole columns and rows", "SUM($A:$B,3:4,$5:$6)"],
    ["an error value", "IF(ISERROR(A1),#N/A,1)"],
    ["a number with an exponent", "1.5E-3*.5"],
    ["a prefixed function", "_xlfn.AGGREGATE(15,6,A1:A9,1)"],
    ["functions that look like cells", "LOG10(A1)+DAYS360(A1,A2)"],
    ["another sheet", "'Year''s & plan'!A1+Sheet!$B$2"],
    ["a comparison of texts", 'A1<>"[@x] = (y)"'],
  ])("accepts %s in a formula", (_name, formula) => {
    const book = rowOf({ column: 3, formula, value: 0 });
    const sheets = [...book.sheets, { ...PLAIN_SHEET, name: "Year's & plan" }];
    expect(findings(writePackage({ ...book, sheets }))).toEqual([]);
  });

  it.each([
    ["a column", "SUM(T[Level])"],
    ["a span of columns", "SUM(T[[Level]:[Due [date]]])".replace("[date]", "'[date']")],
    ["the whole table", "ROWS(T[])"],
    ["its headers", "COUNTA(T[#Headers])"],
    ["a cell of the row, in any case", "t[[#This Row],[level]]*2"],
    ["a heading with brackets and a number sign", "SUM(T[Due '[date']])+SUM(T['# of])"],
  ])("accepts %s in a structured reference", (_name, formula) => {
    const headings = ["Level", "Due [date]", "# of"];
    const book = bookOf({
      rows: [
        { row: 1, cells: headings.map((value, index) => ({ column: index + 1, value })) },
        { row: 2, cells: [{ column: 5, formula }] },
      ],
      tables: [
        {
          name: "T",
          range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3 },
          columns: headings.map((name) => ({ name })),
          style: { bandedRows: false },
        },
      ],
    });
    expect(findings(writePackage(book))).toEqual([]);
  });
});
