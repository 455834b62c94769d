import type { CellAddress, CellRange } from "./spec/address";
import type { Span } from "./spec/printSpec";

/** Rows and columns of a sheet, as Excel has had them since 2007. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/**
 * Letters of a column.
 *
 * @param column - from 1
 * @throws RangeError when Excel has no such column
 * @example
 * columnLetters(28); //=> "AB"
 */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > LAST_COLUMN) {
    throw new RangeError(`column: ${String(column)}`);
  }
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A relative reference: "B3". */
export function cellReference({ row, column }: CellAddress): string {
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW)
    throw new RangeError(`row: ${String(row)}`);
  return columnLetters(column) + String(row);
}

/** A relative reference: "A4:C9", and "A4" for a single cell. */
export function rangeReference(range: CellRange): string {
  const first = cellReference({ row: range.firstRow, column: range.firstColumn });
  const last = cellReference({ row: range.lastRow, column: range.lastColumn });
  if (range.lastRow < range.firstRow || range.lastColumn < range.firstColumn) {
    throw new RangeError(`range: ${first}:${last}`);
  }
  return first === last ? first : `${first}:${last}`;
}

/** An absolute reference to whole rows: "$1:$4". */
export function rowsReference({ first, last }: Span): string {
  return `$${String(first)}:$${String(last)}`;
}

/** An absolute reference to whole columns: "$A:$C". */
export function columnsReference({ first, last }: Span): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}

/** An absolute reference to cells, "$A$4:$C$9". */
export function absoluteReference(range: CellRange): string {
  return rangeReference(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet name as formulas write it, always in apostrophes: "'Year''s plan'". */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** The cell that an A1 reference names, dollar signs or not; undefined when it names none. */
export function parseCell(reference: string): CellAddress | undefined {
  const [, letters, digits] = CELL.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column > LAST_COLUMN || row > LAST_ROW ? undefined : { row, column };
}

/** The cells that "A4:C9" or "A4" names; undefined when the text is no such reference. */
export function parseRange(reference: string): CellRange | undefined {
  const [firstText = "", lastText = firstText, ...more] = reference.split(":");
  const first = parseCell(firstText);
  const last = parseCell(lastText);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  if (last.row < first.row || last.column < first.column) return undefined;
  return {
    firstRow: first.row,
    firstColumn: first.column,
    lastRow: last.row,
    lastColumn: last.column,
  };
}

/** Whether two ranges share a cell. */
export function rangesOverlap(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}
