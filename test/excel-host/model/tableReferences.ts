import { areaText, cellText, quotedSheet } from "./a1";
import type { Book } from "./book";
import { itemsOf, mapStructured } from "./formulaText";
import { rewriteFormulas } from "./renaming";
import type { Table } from "./table";

/** Writes addresses, or #REF!, in place of references into a table that goes. */
export function structuredToAddresses(book: Book, table: Table, isLost = false): void {
  const sheet = quotedSheet(table.sheet.name);
  const change = (formula: string, ownRow: number | undefined): string =>
    mapStructured(formula, ({ table: name, inner }) => {
      const isOwn =
        name === "" ? ownRow !== undefined : name.toLowerCase() === table.name.toLowerCase();
      if (!isOwn) return `${name}[${inner}]`;
      if (isLost) return "#REF!";
      return `${sheet}!${addressOf(table, inner, ownRow)}`;
    });
  for (const [row, , cell] of table.sheet.cells.within(table.area)) {
    if (cell.formula !== undefined) cell.formula = change(cell.formula, row);
  }
  rewriteFormulas(book, (formula) => change(formula, undefined));
}

function addressOf(table: Table, inner: string, row: number | undefined): string {
  const { columns, isThisRow } = itemsOf(inner);
  const places = columns.map((heading) => table.headings.indexOf(heading) + table.area.left);
  const [left = table.area.left, right = places.length === 0 ? table.area.right : left] = places;
  if (isThisRow && row !== undefined) return cellText(row, left).replace(/^[A-Z]+/, "$$$&");
  return areaText({ ...table.body, left, right }, "$");
}
