import { accessDenied } from "../wire/hostError";
import { type Area } from "./area";
import type { Book } from "./book";
import type { Sheet } from "./sheet";

/** [read-only] A workbook opened for reading takes no change. */
export function guardBook(book: Book): void {
  if (book.isReadOnly) throw accessDenied();
}

/** [structure-protection] Sheets cannot be added, deleted, renamed, moved or hidden. */
export function guardStructure(book: Book): void {
  guardBook(book);
  if (book.structureProtection !== undefined) throw accessDenied();
}

/** [sheet-protection] Locked cells of a protected sheet take no content. */
export function guardCells(book: Book, sheet: Sheet, area: Area): void {
  guardBook(book);
  if (sheet.protection === undefined) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.formatAt(row, column).locked !== false) throw accessDenied();
    }
  }
}

/** [sheet-protection] Everything else on a protected sheet, unless one of its options allows it. */
export function guardSheet(book: Book, sheet: Sheet, option?: string): void {
  guardBook(book);
  if (sheet.protection === undefined) return;
  if (option === undefined || sheet.protection.options[option] !== true) throw accessDenied();
}
