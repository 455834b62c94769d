import type { CellSpec, PackageSpec, SheetSpec } from "../../src/ooxml";

/** A sheet with nothing in it. */
export const PLAIN_SHEET: SheetSpec = {
  name: "Sheet",
  columns: [],
  rows: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  hyperlinks: [],
  notes: [],
  merges: [],
  charts: [],
};

/** A workbook of one sheet, plain but for what is given. */
export function bookOf(sheet: Partial<SheetSpec>): PackageSpec {
  return {
    sheets: [{ ...PLAIN_SHEET, ...sheet }],
    names: [],
    properties: {
      title: "",
      subject: "",
      creator: "",
      company: "",
      createdAt: "2026-03-01T09:00:00Z",
    },
    fullCalcOnLoad: false,
  };
}

/** A workbook of one sheet with one row, the first. */
export function rowOf(...cells: readonly CellSpec[]): PackageSpec {
  return bookOf({ rows: [{ row: 1, cells }] });
}
