import { columnLetters, LAST_ROW } from "../reference";
import type { CellSpec, RowSpec } from "../spec/sheetSpec";
import { cellXml, type CellStores } from "./cellXml";

/**
 * All rows of a sheet.
 *
 * @throws RangeError when rows or cells do not ascend, or lie outside the sheet
 */
export function sheetDataXml(rows: readonly RowSpec[], stores: CellStores): string {
  const letters: string[] = [];
  let xml = "<sheetData>";
  let last = 0;
  for (const spec of rows) {
    const { row } = spec;
    if (!(row > last && row <= LAST_ROW)) throw new RangeError(`row ${String(row)}`);
    last = row;
    xml += rowXml(spec, stores, letters);
  }
  return `${xml}</sheetData>`;
}

function rowXml(spec: RowSpec, stores: CellStores, letters: string[]): string {
  const row = String(spec.row);
  let xml = `<row r="${row}"${heightXml(spec)}>`;
  let last = 0;
  for (const cell of spec.cells) {
    checkOrder(cell, last, row);
    last = cell.column;
    const letter = (letters[last] ??= columnLetters(last));
    const style = stores.styles.indexOf(cell.style);
    const start = `<c r="${letter}${row}"${style === 0 ? "" : ` s="${String(style)}"`}`;
    xml += cellXml(cell, start, stores);
  }
  return `${xml}</row>`;
}

function heightXml({ height, isHeightEstimated = false }: RowSpec): string {
  if (height === undefined) return "";
  return ` ht="${String(height)}"${isHeightEstimated ? "" : ' customHeight="1"'}`;
}

function checkOrder({ column }: CellSpec, last: number, row: string): void {
  if (column <= last)
    throw new RangeError(`row ${row}: column ${String(column)} after ${String(last)}`);
}
