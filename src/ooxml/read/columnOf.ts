import { LAST_COLUMN } from "../reference";

const LETTERS = 26;
const BEFORE_A = 64;

/**
 * The column that the reference of a cell names.
 *
 * @param row - digits of the row that the cell is in
 * @returns from 1; undefined when the reference is of another row, or of no column of Excel
 * @example
 * columnOf("AB7", "7"); //=> 28
 */
export function columnOf(reference: string, row: string): number | undefined {
  const length = reference.length - row.length;
  if (length < 1 || length > 3 || !reference.endsWith(row)) return undefined;
  let column = 0;
  for (let index = 0; index < length; index += 1) {
    // Small letters are 32 above capitals.
    const letter = (reference.charCodeAt(index) & ~32) - BEFORE_A;
    if (letter < 1 || letter > LETTERS) return undefined;
    column = column * LETTERS + letter;
  }
  return column > LAST_COLUMN ? undefined : column;
}
