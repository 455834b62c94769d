import { invalidArgument, itemNotFound } from "../wire/hostError";
import { parseAreaText, splitSheet } from "../model/a1";
import { WHOLE_SHEET, type Area } from "../model/area";
import type { Book } from "../model/book";
import { itemsOf } from "../model/formulaText";
import type { Sheet } from "../model/sheet";

/** Cells of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Cells by an address or a name on a sheet; all of them when it is left out. */
export function placeOf(book: Book, sheet: Sheet, address: unknown): Place {
  if (address === undefined || address === null || address === "")
    return { sheet, area: WHOLE_SHEET };
  if (typeof address !== "string" || address.includes(",")) throw invalidArgument(); // [multi-area]
  const { sheet: sheetName, rest } = splitSheet(address);
  const home = sheetName === undefined ? sheet : book.findSheet(sheetName);
  if (home === undefined) throw itemNotFound();
  const area = parseAreaText(rest);
  if (area !== undefined) return { sheet: home, area };
  const named = namedPlace(book, home, rest);
  if (named === undefined) throw invalidArgument();
  return named;
}

/** Cells that a name, a table or a column of a table stands for. */
export function namedPlace(book: Book, sheet: Sheet | undefined, text: string): Place | undefined {
  const name = (sheet && book.findName(text, sheet.names)) ?? book.findName(text);
  if (name !== undefined) return formulaPlace(book, name.formula);
  const table = book.findTable(text);
  return table ? { sheet: table.sheet, area: table.body } : columnPlace(book, text);
}

/** Cells that a formula such as "='SoA 27001'!$A$1:$C$9" or "=AB_People[Person]" refers to. */
export function formulaPlace(book: Book, formula: string): Place | undefined {
  const { sheet: sheetName, rest } = splitSheet(formula.replace(/^=/, ""));
  const sheet = sheetName === undefined ? undefined : book.findSheet(sheetName);
  const area = sheet && parseAreaText(rest);
  if (sheet !== undefined && area !== undefined) return { sheet, area };
  return sheetName === undefined ? namedPlace(book, undefined, rest) : undefined;
}

function columnPlace(book: Book, text: string): Place | undefined {
  const [, name, inner] = /^([^[]+)\[(.*)\]$/s.exec(text) ?? [];
  const table = name === undefined ? undefined : book.findTable(name);
  if (table === undefined) return undefined;
  const { columns, words } = itemsOf(inner ?? "");
  const [heading] = columns;
  const index = table.headings.findIndex((known) => known.toLowerCase() === heading?.toLowerCase());
  if (heading !== undefined && index < 0) return undefined;
  const rows = words.some((word) => word.toLowerCase() === "#all") ? table.area : table.body;
  if (heading === undefined) return { sheet: table.sheet, area: rows };
  const column = table.area.left + index;
  return { sheet: table.sheet, area: { ...rows, left: column, right: column } };
}
