import { cellsOf, type Area } from "./area";
import type { Book } from "./book";
import { settleHeadings } from "./headings";
import type { Sheet } from "./sheet";
import { Table } from "./table";

/** Makes a rectangle that holds no table one, with its first row as headings. */
export function makeTable(book: Book, sheet: Sheet, place: Area): Table {
  const table = new Table(newId(book), freeName(book), sheet, place);
  settleHeadings(table);
  adoptFormulas(table);
  sheet.tables.push(table);
  book.onEvent({ kind: "tableAdded", table });
  return table;
}

function newId(book: Book): string {
  const number = book.nextNumber().toString(16).toUpperCase().padStart(8, "0");
  return `{${number}-0000-0000-0000-000000000000}`;
}

function freeName(book: Book): string {
  let number = book.tables.length + 1;
  while (book.findTable(`Table${String(number)}`) !== undefined) number += 1;
  return `Table${String(number)}`;
}

/** A column whose cells all have one formula is a calculated one from the start. */
function adoptFormulas(table: Table): void {
  for (const [index, column] of table.columns.entries()) {
    const formulas = [...cellsOf(table.columnBody(index))].map(
      ([row, at]) => table.sheet.cells.get(row, at)?.formula,
    );
    if (new Set(formulas).size === 1) column.calculatedFormula = formulas[0];
  }
}
