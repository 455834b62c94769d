import type { Book } from "./book";
import { guardSheet } from "./guards";
import type { Table } from "./table";

/** Hides the rows of a table that a test does not let through. */
export function applyFilter(book: Book, table: Table, isShown: (row: number) => boolean): void {
  guardSheet(book, table.sheet, "allowAutoFilter");
  for (let row = table.body.top; row <= table.body.bottom; row += 1) {
    if (isShown(row)) table.sheet.filteredRows.delete(row);
    else table.sheet.filteredRows.add(row);
  }
  table.isFiltered = true;
}

/** Shows all rows of a table. */
export function clearFilter(book: Book, table: Table): void {
  guardSheet(book, table.sheet, "allowAutoFilter");
  for (let row = table.body.top; row <= table.body.bottom; row += 1) {
    table.sheet.filteredRows.delete(row);
  }
  table.isFiltered = false;
}
