import { invalidArgument, itemAlreadyExists } from "../wire/hostError";
import { parseAreaText } from "./a1";
import type { Book } from "./book";
import type { NameRecord } from "./records";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** [sheet-names] 1 to 31 characters, none of \ / ? * [ ] :, no apostrophe at the ends, not taken. */
export function checkSheetName(book: Book, name: unknown, own?: Sheet): asserts name is string {
  if (typeof name !== "string" || name === "" || name.length > 31) throw invalidArgument();
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history") {
    throw invalidArgument();
  }
  const found = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined && found !== own) throw itemAlreadyExists();
}

/**
 * The name of a table or of cells: a letter or underscore first, no space, no cell address, at most
 * 255 characters [name-form]; tables and names share one space over the workbook [shared-names].
 */
export function checkName(
  book: Book,
  name: unknown,
  own?: Table | NameRecord,
): asserts name is string {
  if (typeof name !== "string" || name.length > 255) throw invalidArgument();
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || /^[rc]$/i.test(name))
    throw invalidArgument();
  if (parseAreaText(name) !== undefined || /^r\d*c\d*$/i.test(name)) throw invalidArgument();
  const lower = name.toLowerCase();
  const taken = [...book.tables, ...book.names].find((other) => other.name.toLowerCase() === lower);
  if (taken !== undefined && taken !== own) throw invalidArgument();
}
