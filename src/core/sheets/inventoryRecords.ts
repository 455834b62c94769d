import type { InventoryInput } from "../inventory";
import {
  rowsOf,
  standardsInScope,
  supplierFromRow,
  type Row,
  type Supplier,
  type WorkbookContent,
} from "../workbook";
import type { SheetContext } from "./sheetContext";

/** Rows never change: what was read from one is good for all who ask. */
function keeping<Read>(table: string, read: (row: Row) => Read) {
  const known = new WeakMap<Row, Read>();
  return ({ content }: { readonly content: WorkbookContent }): readonly Read[] =>
    rowsOf(content, table).map((row) => {
      const found = known.get(row) ?? read(row);
      known.set(row, found);
      return found;
    });
}

/** The rows of the supplier register, in the order of the sheet. */
export const suppliersOf: (context: SheetContext) => readonly Supplier[] = keeping(
  "AB_Suppliers",
  supplierFromRow,
);

/** All that the rules of suppliers look at, from what the workbook holds. */
export function inventoryInput(context: SheetContext): InventoryInput {
  return {
    today: context.today,
    standards: standardsInScope(context.settings),
    suppliers: suppliersOf(context),
  };
}
