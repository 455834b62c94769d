import type { Area } from "./area";
import type { Book } from "./book";
import { editSheet } from "./structure";
import type { Sheet } from "./sheet";

/** Puts a row above a rectangle, as Excel does for a table without headers. */
export function insertLine(book: Book, sheet: Sheet, { top }: Area): void {
  editSheet(book, sheet, { axis: "row", at: top, count: 1 });
}
