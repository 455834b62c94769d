/** A cell by numbers, both from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells by numbers, the first and the last ones included. */
export interface CellArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * An A1 address.
 *
 * @param column - from 1
 * @example
 * cellAddress(28, 3); //=> "AB3"
 */
export function cellAddress(column: number, row: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + String(row);
}

/**
 * The cell of an A1 address such as "B12".
 *
 * @throws RangeError when the text is no address
 */
export function parseAddress(a1: string): CellPlace {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(a1) ?? [];
  if (letters === undefined) throw new RangeError(`no cell address: ${a1}`);
  return { column: columnNumber(letters), row: Number(row) };
}

/**
 * The cells of an A1 range such as "B12:C14", or of a single address.
 *
 * @throws RangeError when the text is no range
 */
export function parseArea(a1: string): CellArea {
  const [first = "", last = first] = a1.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  return {
    firstRow: from.row,
    firstColumn: from.column,
    lastRow: to.row,
    lastColumn: to.column,
  };
}

/**
 * The first columns of a sheet.
 *
 * @param count - from 1
 * @example
 * columnsUpTo(28); //=> "A:AB"
 */
export function columnsUpTo(count: number): string {
  return `A:${cellAddress(count, 1).slice(0, -1)}`;
}

/** The number of a column's letters: A is 1. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
