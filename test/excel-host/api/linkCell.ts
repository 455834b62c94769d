import type { Hyperlink } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { optionalText, recordArgument } from "./argument";

/** [hyperlink-text] Gives a cell a link; it shows the link's text, blue and underlined. */
export function linkCell(sheet: Sheet, row: number, column: number, value: unknown): void {
  const link = recordArgument(value) as Hyperlink;
  const cell = sheet.cellAt(row, column);
  cell.link = link;
  const text = optionalText(link.textToDisplay);
  if (text !== undefined && cell.formula === undefined) cell.content = text;
  cell.format = { ...cell.format, underline: "Single", fontColor: "#0563C1" };
}
