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
