import type { CellValue } from "../../core/workbook";

/** What Excel would take for the start of a formula, or swallow. */
const RISKY = /^[=+\-@'\t\r\n]/;
/** What it might take for a number, a day, a truth value or an error. */
const READABLE = /\d|^(?:true|false)$|^#/i;

/**
 * A value as it is handed to Excel. Excel reads texts as if they were typed: those that it could run
 * as a formula get an apostrophe, and outside cells of the format "@" so do those that it could take
 * for a number, a day, a truth value or an error.
 *
 * @param isTextCell - whether the cell has the format "@"
 * @example
 * literal("=1+1", true); //=> "'=1+1"
 */
export function literal(value: CellValue, isTextCell: boolean): string | number | boolean {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string" || value === "") return value;
  const isGuarded = RISKY.test(value) || (!isTextCell && READABLE.test(value));
  return isGuarded ? `'${value}` : value;
}

/** The longest text that a cell takes. */
export const MOST_TEXT = 32_767;
