import type { CellAddress, CellRange } from "../../ooxml";

/**
 * An A1 address such as "B12" as numbers.
 *
 * @throws RangeError when the text is no address
 */
export function toAddress(a1: string): CellAddress {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(a1);
  if (match === null) throw new RangeError(`no cell address: ${a1}`);
  return { column: toColumn(match[1] ?? ""), row: Number(match[2]) };
}

/** An A1 range such as "B12:C14", or a single cell, as numbers. */
export function toRange(a1: string): CellRange {
  const [first = "", last = first] = a1.split(":");
  const [from, to] = [toAddress(first), toAddress(last)];
  return {
    firstRow: from.row,
    firstColumn: from.column,
    lastRow: to.row,
    lastColumn: to.column,
  };
}

/** The number of a column's letters: A is 1. */
export function toColumn(letters: string): number {
  return letters.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
