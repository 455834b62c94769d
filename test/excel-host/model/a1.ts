import { COLUMNS, isWholeColumns, isWholeRows, ROWS, type Area } from "./area";

/** Letters of a column, counted from 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column's letters, from 0. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A cell as "B7". */
export function cellText(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A rectangle as "B7", "B7:C9", "B:C" or "7:9". */
export function areaText(area: Area, mark = ""): string {
  const { top, left, bottom, right } = area;
  const letters = [left, right].map((column) => mark + columnLetters(column));
  const numbers = [top, bottom].map((row) => mark + String(row + 1));
  if (isWholeRows(area) && !isWholeColumns(area)) return numbers.join(":");
  if (isWholeColumns(area)) return letters.join(":");
  const first = `${letters[0] ?? ""}${numbers[0] ?? ""}`;
  if (top === bottom && left === right) return first;
  return `${first}:${letters[1] ?? ""}${numbers[1] ?? ""}`;
}

/** The rectangle of an address without a sheet, "$" allowed; undefined for any other text. */
export function parseAreaText(text: string): Area | undefined {
  const parts = text.replaceAll("$", "").split(":");
  if (parts.length > 2) return undefined;
  const [from, to] = [parts[0] ?? "", parts[1] ?? parts[0] ?? ""].map(parseCorner);
  if (from === undefined || to === undefined) return undefined;
  const isBare = parts.length === 1 && (from.row === undefined || from.column === undefined);
  if (isBare || (from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  const [rows, columns] = [
    [from.row ?? 0, to.row ?? ROWS - 1],
    [from.column ?? 0, to.column ?? COLUMNS - 1],
  ];
  const found = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return found.top < 0 || found.bottom >= ROWS || found.right >= COLUMNS ? undefined : found;
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const [all, letters = "", digits = ""] = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text) ?? [];
  if (all === undefined || all === "") return undefined;
  return {
    row: digits === "" ? undefined : Number(digits) - 1,
    column: letters === "" ? undefined : columnIndex(letters),
  };
}

/** A sheet's name as it stands before "!" in a formula. */
export function quotedSheet(name: string): string {
  const isPlain = /^[A-Za-z_][\w.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'SoA 27001'!A1" into sheet and rest; without a sheet, sheet is undefined. */
export function splitSheet(text: string): { sheet: string | undefined; rest: string } {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text) ?? [];
  if (rest === undefined) return { sheet: undefined, rest: text };
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, rest };
}
