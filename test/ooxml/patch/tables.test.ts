import {
  addTableColumn,
  appendTableRows,
  lintPackage,
  openPackage,
  readCells,
  readWorkbook,
  removeTableRows,
  setColumnFormula,
  setValidations,
  readValidations,
  writePackage,
  type NewRow,
  type SheetSpec,
} from "../../../src/ooxml";
import { validate } from "../../oracle/validator";
import { bookOf } from "../plainSheet";

const SHEET = "xl/worksheets/sheet1.xml";
const area = (firstRow: number, lastRow: number, column: number) => ({
  firstRow,
  lastRow,
  firstColumn: column,
  lastColumn: column,
});

/** A table A1:C3 with a calculated column, a list, a format, and room around it. */
function bookBytes(more: Partial<SheetSpec> = {}): Uint8Array {
  const row = (number: number, what: string, sum: number) => ({
    row: number,
    height: 30,
    cells: [
      { column: 1, value: what, style: { font: { bold: true } } },
      { column: 2, value: sum },
      { column: 3, value: sum * 2, formula: "Costs[[#This Row],[Sum]]*2" },
    ],
  });
  const headings = ["What", "Sum", "Twice"].map((value, index) => ({ column: index + 1, value }));
  return writePackage(
    bookOf({
      rows: [{ row: 1, cells: headings }, row(2, "Rent", 5), row(3, "Tea", 7)],
      tables: [
        {
          name: "Costs",
          range: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 3 },
          columns: [
            { name: "What" },
            { name: "Sum" },
            { name: "Twice", calculatedFormula: "Costs[[#This Row],[Sum]]*2" },
          ],
          style: { name: "TableStyleLight1", bandedRows: true },
        },
      ],
      validations: [
        {
          ranges: [area(2, 3, 1)],
          rule: { type: "list", items: ["Rent", "Tea"] },
          allowBlank: true,
          severity: "stop",
        },
      ],
      conditionalFormats: [
        { ranges: [area(2, 3, 2)], formula: "$B2>6", priority: 1, style: { fill: "FFEE00" } },
      ],
      ...more,
    }),
  );
}

const newRow = (what: string, sum: number, height?: number): NewRow => ({
  cells: new Map([
    [0, { value: what }],
    [1, { value: sum }],
    [2, { value: sum * 2, formula: "Costs[[#This Row],[Sum]]*2" }],
  ]),
  height,
});

const grown = () => {
  const pkg = openPackage(bookBytes());
  appendTableRows(pkg, "costs", [newRow("Milk", 1), newRow("Ink", 2)]);
  return pkg;
};

describe("adding rows to a table", () => {
  it("puts them below with the looks of the row above, and lets all that belongs to it grow", () => {
    const pkg = grown();
    expect(readWorkbook(pkg).tables[0]?.range.lastRow).toBe(5);
    const { rows } = readCells(pkg, SHEET);
    expect(rows.slice(3).map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["Milk", 1, 2],
      ["Ink", 2, 4],
    ]);
    expect(rows.map(({ cells }) => cells[0]?.styleIndex)).toEqual([0, 1, 1, 1, 1]);
    const xml = pkg.text(SHEET) ?? "";
    expect(xml).toContain('<row r="5" ht="30" customHeight="1">');
    expect(xml).toContain('sqref="A2:A5"');
    expect(xml).toContain('<conditionalFormatting sqref="B2:B5">');
    expect(pkg.text("xl/tables/table1.xml")).toContain('<autoFilter ref="A1:C5"/>');
  });

  it("leaves a package that neither our lint nor the validator finds fault with", () => {
    const bytes = grown().toBytes();
    expect(lintPackage(bytes)).toEqual([]);
    expect(validate(bytes)).toEqual([]);
  });

  it("is undone by taking them away", () => {
    const pkg = grown();
    removeTableRows(pkg, "Costs", 2);
    expect(readCells(pkg, SHEET)).toEqual(readCells(openPackage(bookBytes()), SHEET));
    expect(pkg.text("xl/tables/table1.xml")).toBe(
      openPackage(bookBytes()).text("xl/tables/table1.xml"),
    );
    expect(pkg.text(SHEET)).toContain('sqref="A2:A3"');
  });

  it("fills a blank row first when it is told to, and leaves one when all go", () => {
    const pkg = openPackage(bookBytes());
    removeTableRows(pkg, "Costs", 2);
    expect(readWorkbook(pkg).tables[0]?.range.lastRow).toBe(2);
    expect(
      readCells(pkg, SHEET)
        .rows.flatMap(({ cells }) => cells)
        .filter(({ value }) => value !== undefined),
    ).toHaveLength(3);
    appendTableRows(pkg, "Costs", [newRow("Milk", 1)], true);
    expect(readWorkbook(pkg).tables[0]?.range.lastRow).toBe(2);
  });

  it("makes rows as high as they ask for, where nobody has fixed the height of the last one", () => {
    const free = openPackage(bookBytes());
    free.put(SHEET, (free.text(SHEET) ?? "").replaceAll(/ ht="30" customHeight="1"/g, ' ht="45"'));
    removeTableRows(free, "Costs", 2);
    appendTableRows(free, "Costs", [newRow("Milk", 1, 60), newRow("Ink", 2)], true);
    const rows = (pkg: typeof free) => (pkg.text(SHEET) ?? "").match(/<row [^>]*>/g)?.slice(1);
    expect(rows(free)).toEqual(['<row r="2" ht="60">', '<row r="3">']);
    const fixed = openPackage(bookBytes());
    appendTableRows(fixed, "Costs", [newRow("Milk", 1, 60)]);
    expect(rows(fixed)?.at(-1)).toBe('<row r="4" ht="30" customHeight="1">');
  });

  it.each([
    [
      "a cell with something in it",
      { rows: [{ row: 5, cells: [{ column: 3, value: "Sum" }] }] },
      "Sheet: the table Costs cannot grow, because C5 is not empty: move it away.",
    ],
    [
      "merged cells",
      { merges: [{ firstRow: 4, lastRow: 4, firstColumn: 3, lastColumn: 5 }] },
      "Sheet: the table Costs cannot grow, because the cells C4:E4 are merged: unmerge them.",
    ],
  ])("is refused over %s, with nothing changed", (_name, more, message) => {
    const base = openPackage(bookBytes());
    const rows = "rows" in more ? more.rows : [];
    const pkg = openPackage(
      bookBytes({
        ...more,
        rows: [
          ...readCells(base, SHEET).rows.map(({ row, cells }) => ({
            row,
            cells: cells.map(({ column, value, formula }) => ({ column, value, formula })),
          })),
          ...rows,
        ],
      }),
    );
    const before = pkg.toBytes();
    expect(() => {
      appendTableRows(pkg, "Costs", [newRow("Milk", 1), newRow("Ink", 2)]);
    }).toThrow(message);
    expect(pkg.toBytes()).toEqual(before);
  });

  it("is refused for a table with a row of totals", () => {
    const pkg = openPackage(bookBytes());
    const part = "xl/tables/table1.xml";
    pkg.put(part, (pkg.text(part) ?? "").replace("<table ", '<table totalsRowCount="1" '));
    expect(() => {
      appendTableRows(pkg, "Costs", [newRow("Milk", 1)]);
    }).toThrow("Sheet: the table Costs has a row of totals: switch it off in Excel first.");
  });
});

describe("columns of a table", () => {
  it("are added at the right, with their formula and its results", () => {
    const pkg = openPackage(bookBytes());
    const formula = "Costs[[#This Row],[Sum]]*3";
    addTableColumn(pkg, "Costs", { heading: "Thrice", formula, values: [15, 21], style: 0 });
    const [table] = readWorkbook(pkg).tables;
    expect(table?.headings).toEqual(["What", "Sum", "Twice", "Thrice"]);
    expect(table?.columnFormulas[3]).toBe(formula);
    const cells = readCells(pkg, SHEET).rows.map((row) => row.cells[3]?.value);
    expect(cells).toEqual(["Thrice", 15, 21]);
    expect(lintPackage(pkg.toBytes())).toEqual([]);
    expect(validate(pkg.toBytes())).toEqual([]);
  });

  it("get their formula back in every row and for new rows", () => {
    const pkg = openPackage(bookBytes());
    const part = "xl/tables/table1.xml";
    pkg.put(part, (pkg.text(part) ?? "").replace(/<calculatedColumnFormula>.*?<\/\w+>/, ""));
    pkg.put(SHEET, (pkg.text(SHEET) ?? "").replace(/<f>Costs[^<]*<\/f>/, ""));
    const formula = "Costs[[#This Row],[Sum]]*2";
    setColumnFormula(pkg, "Costs", { heading: "Twice", formula, values: [10, 14] });
    const fresh = openPackage(bookBytes());
    expect(readWorkbook(pkg).tables).toEqual(readWorkbook(fresh).tables);
    expect(readCells(pkg, SHEET)).toEqual(readCells(fresh, SHEET));
  });
});

describe("validations", () => {
  it("take the place of others on their cells only", () => {
    const pkg = openPackage(bookBytes());
    setValidations(pkg, SHEET, [
      {
        ranges: [area(3, 9, 1)],
        rule: { type: "list", items: ["Ink"] },
        allowBlank: true,
        severity: "stop",
      },
    ]);
    expect(readValidations(pkg, SHEET).map(({ ranges, formula1 }) => [ranges, formula1])).toEqual([
      [[area(2, 2, 1)], '"Rent,Tea"'],
      [[area(3, 9, 1)], '"Ink"'],
    ]);
    expect(pkg.text(SHEET)).toContain('<dataValidations count="2">');
    expect(validate(pkg.toBytes())).toEqual([]);
  });

  it("come to a sheet that has none, and go with their last cell", () => {
    const pkg = openPackage(bookBytes({ validations: [] }));
    const spec = (word: string) => ({
      ranges: [area(2, 3, 1)],
      rule: { type: "list" as const, items: [word] },
      allowBlank: true,
      severity: "stop" as const,
    });
    setValidations(pkg, SHEET, [spec("a")]);
    setValidations(pkg, SHEET, [spec("b")]);
    expect(readValidations(pkg, SHEET).map(({ formula1 }) => formula1)).toEqual(['"b"']);
    expect(pkg.text(SHEET)).toContain('<dataValidations count="1">');
    expect(validate(pkg.toBytes())).toEqual([]);
  });
});
