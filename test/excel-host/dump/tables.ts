import type { TableSpec } from "../../../src/ooxml";
import type { Sheet } from "../model/sheet";
import { toFileFormula } from "./fileFormula";
import { toRange } from "./places";

export function toTables(sheet: Sheet): TableSpec[] {
  return sheet.tables.map((table) => ({
    name: table.name,
    range: toRange(table.area),
    columns: table.headings.map((name, index) => {
      const formula = table.columns[index]?.calculatedFormula;
      if (formula === undefined) return { name };
      return { name, calculatedFormula: toFileFormula(formula, table.name) };
    }),
    style: { name: table.look.style, bandedRows: table.look.showBandedRows },
  }));
}
