import { blocked } from "../open/refusal";
import type { SheetCells } from "../read/cellModel";
import { cellReference, rangeReference, rangesOverlap } from "../reference";
import type { CellRange } from "../spec/address";
import type { TablePlace } from "./tableParts";

/**
 * Refuses to grow a table over cells that hold something.
 *
 * @param area - the cells that it would take in
 * @throws PackageRefusal `blocked`, which names the cell, the table or the merged area in the way
 */
export function refuseTakenArea(
  { table, sheetName, neighbours }: TablePlace,
  { rows, merges }: SheetCells,
  area: CellRange,
): void {
  const grow = `${sheetName}: the table ${table.name} cannot grow`;
  for (const { row, cells } of rows) {
    if (row < area.firstRow || row > area.lastRow) continue;
    for (const { column, value, formula } of cells) {
      const isInside = column >= area.firstColumn && column <= area.lastColumn;
      if (!isInside || (value === undefined && formula === undefined)) continue;
      throw blocked(
        `${grow}, because ${cellReference({ row, column })} is not empty: move it away.`,
      );
    }
  }
  const other = neighbours.find(({ range }) => rangesOverlap(range, area));
  if (other !== undefined) throw blocked(`${grow}, because the table ${other.name} is in the way.`);
  const merge = merges.find((range) => rangesOverlap(range, area));
  if (merge !== undefined) {
    throw blocked(`${grow}, because the cells ${rangeReference(merge)} are merged: unmerge them.`);
  }
}
