import * as fc from "fast-check";
import {
  editCells,
  openPackage,
  readCells,
  writePackage,
  type CellEdit,
  type OpenedPackage,
} from "../../../src/ooxml";
import { pythonWorkbook, itNeedsPython } from "../read/pythonWorkbook";
import { bookOf } from "../plainSheet";

const SHEET = "xl/worksheets/sheet1.xml";

/** The values of a sheet by "row:column", styles by the same. */
function valuesOf(pkg: OpenedPackage): Map<string, unknown> {
  return new Map(
    readCells(pkg, SHEET).rows.flatMap(({ cells }) =>
      cells.flatMap(({ row, column, value }): [string, unknown][] =>
        value === undefined ? [] : [[`${String(row)}:${String(column)}`, value]],
      ),
    ),
  );
}

const bookWith = (xml: (before: string) => string) => {
  const rows = [{ row: 2, cells: [{ column: 2, value: "two" }] }];
  const pkg = openPackage(writePackage(bookOf({ rows })));
  pkg.put(SHEET, xml(pkg.text(SHEET) ?? ""));
  return pkg;
};

const withData = (data: string, after = "") =>
  bookWith((xml) =>
    xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${data}</sheetData>${after}`),
  );

const value = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.string({ maxLength: 12 }).filter((text) => text !== ""),
  fc.constantFrom("=1+1", "\t=cmd|' /C calc'!A0", "]]>", "<f>", "\u0007", "_x000D_", " a ", "a\nb"),
);
const place = { row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 9 }) };
const cellKey = ({ row, column }: { row: number; column: number }) =>
  `${String(row)}:${String(column)}`;
const cells = fc.uniqueArray(fc.record({ ...place, value }), { selector: cellKey });

describe("editing cells", () => {
  it("does to a sheet what it would do to a plain map of cells", () => {
    fc.assert(
      fc.property(
        cells,
        fc.uniqueArray(fc.record({ ...place, value: fc.option(value, { nil: undefined }) }), {
          selector: cellKey,
        }),
        (before, edits) => {
          const byRow = new Map<number, { column: number; value: string | number | boolean }[]>();
          for (const { row, ...cell } of before) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
          const rows = [...byRow]
            .sort(([a], [b]) => a - b)
            .map(([row, list]) => ({ row, cells: list.sort((a, b) => a.column - b.column) }));
          const pkg = openPackage(writePackage(bookOf({ rows })));
          const expected = new Map<string, unknown>(
            before.map((cell) => [cellKey(cell), cell.value]),
          );
          for (const edit of edits) {
            if (edit.value === undefined) expected.delete(cellKey(edit));
            else expected.set(cellKey(edit), edit.value);
          }
          editCells(pkg, SHEET, edits);
          const found = valuesOf(openPackage(pkg.toBytes()));
          expect([...found].sort()).toEqual([...expected].sort());
        },
      ),
      { numRuns: 300 },
    );
  });

  it("changes no byte outside the cell", () => {
    const pkg = withData(
      '<row r="1" spans="1:2" x14ac:dyDescent="0.3"><c r="A1" s="0" foo="bar"><v>1</v></c><c r="B1"><v>2</v></c></row>',
    );
    editCells(pkg, SHEET, [{ row: 1, column: 2, value: 3 }]);
    expect(pkg.text(SHEET)).toContain(
      '<row r="1" x14ac:dyDescent="0.3"><c r="A1" s="0" foo="bar"><v>1</v></c><c r="B1"><v>3</v></c></row>',
    );
  });

  it("keeps the look of a cell, and takes that of its row or column for a new one", () => {
    const pkg = bookWith((xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/,
        '<cols><col min="3" max="3" width="9" style="7"/></cols><sheetData><row r="1" s="5" customFormat="1"><c r="A1" s="3"/></row></sheetData>',
      ),
    );
    editCells(
      pkg,
      SHEET,
      [1, 2].flatMap((row) => [
        { row, column: 1, value: 1 },
        { row, column: 3, value: 1 },
      ]),
    );
    const styles = readCells(pkg, SHEET).rows.map((row) => row.cells.map((one) => one.styleIndex));
    expect(styles).toEqual([
      [3, 5],
      [0, 7],
    ]);
  });

  it("keeps a formula whose result alone is new", () => {
    const pkg = withData('<row r="1"><c r="A1" t="str"><f ca="1">B1&amp;"x"</f><v>x</v></c></row>');
    editCells(pkg, SHEET, [
      { row: 1, column: 1, value: "yx", keepsFormula: true },
      { row: 1, column: 2, value: "no formula here", keepsFormula: true },
    ]);
    expect(pkg.text(SHEET)).toContain(
      '<row r="1"><c r="A1" t="str"><f ca="1">B1&amp;"x"</f><v>yx</v></c></row>',
    );
  });

  it("writes with the prefix that the sheet gives its elements", () => {
    const pkg = bookWith((xml) =>
      xml
        .replaceAll(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
        .replace("<x:worksheet xmlns=", "<x:worksheet xmlns:x="),
    );
    editCells(pkg, SHEET, [
      { row: 1, column: 1, value: "one" },
      { row: 2, column: 3, value: 4, formula: "2+2" },
    ]);
    expect(pkg.text(SHEET)).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t>one</x:t></x:is></x:c>',
    );
    expect(pkg.text(SHEET)).toContain('<x:c r="C2"><x:f>2+2</x:f><x:v>4</x:v></x:c>');
  });

  it("grows the area that the sheet says it uses", () => {
    const pkg = bookWith((xml) => xml);
    editCells(pkg, SHEET, [{ row: 9, column: 5, value: 1 }]);
    expect(pkg.text(SHEET)).toContain('<dimension ref="B2:E9"/>');
  });

  const refusal = (pkg: OpenedPackage, ...edits: CellEdit[]) => {
    const before = pkg.text(SHEET);
    try {
      editCells(pkg, SHEET, edits);
    } catch (error) {
      expect(pkg.text(SHEET)).toBe(before);
      return (error as Error).message;
    }
    return "not refused";
  };

  it("refuses a cell that is merged into another", () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const pkg = withData('<row r="1"><c r="A1"><v>1</v></c></row>', merged);
    expect(refusal(pkg, { row: 2, column: 2, value: 1 })).toBe(
      "The cell B2 is part of the merged cells A1:B2: unmerge them first.",
    );
    expect(refusal(pkg, { row: 1, column: 1, value: 1 })).toBe("not refused");
  });

  it("refuses a cell of an array formula, wherever it lies", () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">ROW(1:3)</f><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';
    expect(refusal(withData(data), { row: 3, column: 1, value: 1 })).toBe(
      "The formula of A3 is one of several cells together: change it in Excel.",
    );
    expect(refusal(withData(data), { row: 2, column: 1, value: 1 })).toContain("A2");
  });

  it("refuses the cell that holds the text of a shared formula, unless all its cells go", () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>';
    expect(refusal(withData(data), { row: 1, column: 1, value: 1 })).toBe(
      "The formula of A1 is shared with other cells: change it in Excel.",
    );
    expect(refusal(withData(data), { row: 2, column: 1, value: 1 })).toBe("not refused");
    const both = [1, 2].map((row) => ({ row, column: 1, value: row }));
    expect(refusal(withData(data), ...both)).toBe("not refused");
  });

  itNeedsPython("openpyxl")("is read by openpyxl as it was written", () => {
    const pkg = bookWith((xml) => xml);
    editCells(pkg, SHEET, [
      { row: 1, column: 1, value: "=1+1" },
      { row: 1, column: 2, value: " a\nb " },
      { row: 3, column: 1, value: true },
      { row: 3, column: 2, value: 6, formula: 'IF(1<2,"<",3)' },
    ]);
    const base64 = Buffer.from(pkg.toBytes()).toString("base64");
    const read = pythonWorkbook(`
import base64, json, openpyxl
book = openpyxl.load_workbook(io.BytesIO(base64.b64decode("${base64}")))
sheet = book.active
cells = [[c.coordinate, c.data_type, c.value] for row in sheet.iter_rows() for c in row if c.value is not None]
out.write(json.dumps(cells).encode())`);
    expect(JSON.parse(new TextDecoder().decode(read))).toEqual([
      ["A1", "s", "=1+1"],
      ["B1", "s", " a\nb "],
      ["B2", "s", "two"],
      ["A3", "b", true],
      ["B3", "f", '=IF(1<2,"<",3)'],
    ]);
  });
});
