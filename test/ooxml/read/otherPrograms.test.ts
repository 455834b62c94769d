import { openPackage, readCells, readWorkbook, type CellModel } from "../../../src/ooxml";
import { itNeedsPython, pythonWorkbook } from "./pythonWorkbook";

const OPENPYXL = `
import datetime, openpyxl
from openpyxl.worksheet.table import Table
from openpyxl.workbook.defined_name import DefinedName
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Plan <1>"
sheet.append(["Key", "Due & done"])
sheet.append(["A.5.1", datetime.date(2026, 3, 1)])
sheet.append([" _x0041_ ", True])
sheet["A5"] = "=SUM(1,2)"
sheet["B5"] = "#N/A"
sheet.merge_cells("D1:E2")
table = Table(displayName="Plan", ref="A1:B3")
sheet.add_table(table)
target = DefinedName("Target", attr_text="3")
names = book.defined_names
# A list until version 3.0, a dictionary since.
names.append(target) if hasattr(names, "append") else names.add(target)
other = book.create_sheet("Hidden")
other.sheet_state = "veryHidden"
other.protection.sheet = True
book.create_chartsheet("Chart")
book.save(out)
`;

const XLSXWRITER = (options: string) => `
import xlsxwriter
book = xlsxwriter.Workbook(out, {"in_memory": True, ${options}})
sheet = book.add_worksheet("Plan")
bold = book.add_format({"bold": True})
day = book.add_format({"num_format": "yyyy-mm-dd"})
sheet.write_row(0, 0, ["No", "Level", "Twice"])
sheet.write_row(1, 0, ["x", 2])
sheet.add_table("A1:C2", {"name": "Levels", "columns": [{"header": "No"}, {"header": "Level"},
  {"header": "Twice", "formula": "=Levels[[#This Row],[Level]]*2"}]})
sheet.write_rich_string("E1", "plain ", bold, "bold", " end")
sheet.write_number("E2", 46082, day)
sheet.write_boolean("E3", False)
sheet.write_formula("E4", "=1/0", None, "#DIV/0!")
sheet.write_formula("E5", '="a"&"b"', None, "ab")
sheet.write_string("E6", " spaces\\n ")
sheet.write_string("E7", "control \\x07")
sheet.protect()
book.define_name("Target", "=Plan!$B$2")
book.close()
`;

/** Values by reference such as "2 1": row and column. */
function values(bytes: Uint8Array, position = 0): Map<string, CellModel> {
  const pkg = openPackage(bytes);
  const { rows } = readCells(pkg, readWorkbook(pkg).sheets[position]?.part ?? "");
  const cells = rows.flatMap((row) => [...row.cells]);
  return new Map(cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell]));
}

describe("a workbook of openpyxl", () => {
  itNeedsPython("openpyxl")("is read with all that was put into it", () => {
    const bytes = pythonWorkbook(OPENPYXL);
    const pkg = openPackage(bytes);
    const { sheets, names, tables } = readWorkbook(pkg);
    expect(
      sheets.map((sheet) => [sheet.name, sheet.state, sheet.isProtected, sheet.isWorksheet]),
    ).toEqual([
      ["Plan <1>", "visible", false, true],
      ["Hidden", "veryHidden", true, true],
      ["Chart", "visible", false, false],
    ]);
    expect(names).toEqual([{ name: "Target", formula: "3", sheetPosition: undefined }]);
    expect(tables.map(({ name, headings }) => [name, headings])).toEqual([
      ["Plan", ["Key", "Due & done"]],
    ]);
    const cells = values(bytes);
    expect(cells.get("2 1")?.value).toBe("A.5.1");
    expect(cells.get("2 2")?.value).toBe(46082);
    expect(cells.get("3 2")?.value).toBe(true);
    expect(cells.get("5 1")).toMatchObject({ value: undefined, formula: "SUM(1,2)" });
    expect(cells.get("5 2")?.value).toEqual({ error: "#N/A" });
    expect(readCells(pkg, sheets[0]?.part ?? "").merges).toEqual([
      { firstRow: 1, firstColumn: 4, lastRow: 2, lastColumn: 5 },
    ]);
  });

  itNeedsPython("openpyxl")("is read when its days are texts", () => {
    const bytes = pythonWorkbook(
      OPENPYXL.replace("sheet = book.active", "sheet = book.active\nbook.iso_dates = True"),
    );
    expect(values(bytes).get("2 2")?.value).toBe(46082);
  });
});

describe("a workbook of XlsxWriter", () => {
  itNeedsPython("xlsxwriter").each([
    ["with shared texts", ""],
    ["with texts in the cells and sizes in 64 bits", '"constant_memory": True, "use_zip64": True'],
  ])("is read %s", (_name, options) => {
    // Rows that are written out at once must be written in their order.
    const program =
      options === ""
        ? XLSXWRITER("")
        : XLSXWRITER(options).replace(/sheet\.add_table[^\n]*\n[^\n]*\n/, "");
    const bytes = pythonWorkbook(program);
    const { sheets, names } = readWorkbook(openPackage(bytes));
    expect(sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([["Plan", true]]);
    expect(names).toEqual([{ name: "Target", formula: "Plan!$B$2", sheetPosition: undefined }]);
    const cells = values(bytes);
    expect(cells.get("2 1")?.value).toBe("x");
    expect(cells.get("2 5")?.value).toBe(46082);
    expect(cells.get("3 5")?.value).toBe(false);
    expect(cells.get("4 5")).toMatchObject({ value: { error: "#DIV/0!" }, formula: "1/0" });
    expect(cells.get("5 5")).toMatchObject({ value: "ab", formula: '"a"&"b"' });
    expect(cells.get("6 5")?.value).toBe(" spaces\n ");
    expect(cells.get("7 5")?.value).toBe("control \u0007");
  });

  itNeedsPython("xlsxwriter")("is read with its table and texts of several looks", () => {
    const bytes = pythonWorkbook(XLSXWRITER(""));
    expect(readWorkbook(openPackage(bytes)).tables).toMatchObject([
      {
        name: "Levels",
        headings: ["No", "Level", "Twice"],
        columnFormulas: [undefined, undefined, "Levels[[#This Row],[Level]]*2"],
      },
    ]);
    expect(values(bytes).get("1 5")?.value).toBe("plain bold end");
  });
});
