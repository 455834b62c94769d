import type { Book } from "./book";
import { guardSheet } from "./guards";
import { structuredToAddresses } from "./tableReferences";
import type { Table } from "./table";
import { clearContents } from "./writeCells";

/** The table becomes plain cells; formulas that named it get addresses. [convert-to-range] */
export function convertToRange(book: Book, table: Table): void {
  guardSheet(book, table.sheet);
  structuredToAddresses(book, table);
  remove(book, table);
}

/** The table goes with its contents; formulas that named it show #REF!. */
export function deleteTable(book: Book, table: Table): void {
  guardSheet(book, table.sheet);
  structuredToAddresses(book, table, true);
  clearContents(book, table.sheet, table.area);
  remove(book, table);
}

function remove(book: Book, table: Table): void {
  const { sheet } = table;
  for (let row = table.body.top; row <= table.body.bottom; row += 1) sheet.filteredRows.delete(row);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  book.onEvent({ kind: "tableDeleted", table });
}
