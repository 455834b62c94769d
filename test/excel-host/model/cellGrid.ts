import { cellsOf, COLUMNS, heightOf, widthOf, type Area } from "./area";
import type { Cell } from "./cell";
import type { Edit } from "./edit";

/** The cells of a sheet that are not as Excel made them. */
export class CellGrid {
  private cells = new Map<number, Cell>();

  get(row: number, column: number): Cell | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  set(row: number, column: number, cell: Cell): void {
    this.cells.set(row * COLUMNS + column, cell);
  }

  delete(row: number, column: number): void {
    this.cells.delete(row * COLUMNS + column);
  }

  /** Each cell of a rectangle, in no order. */
  *within(area?: Area): Generator<[number, number, Cell]> {
    const isSmall = area !== undefined && heightOf(area) * widthOf(area) < this.cells.size;
    if (isSmall) {
      for (const [row, column] of cellsOf(area)) {
        const cell = this.get(row, column);
        if (cell !== undefined) yield [row, column, cell];
      }
      return;
    }
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      if (area === undefined || isIn(area, row, column)) yield [row, column, cell];
    }
  }

  /** Each cell with a formula, in no order. */
  formulas(): [row: number, column: number, cell: Cell][] {
    const found: [number, number, Cell][] = [];
    for (const [key, cell] of this.cells) {
      if (cell.formula === undefined) continue;
      found.push([Math.floor(key / COLUMNS), key % COLUMNS, cell]);
    }
    return found;
  }

  /** Moves the cells at and behind an edit; deleted ones go. */
  apply({ axis, at, count }: Edit): void {
    const moved = new Map<number, Cell>();
    for (const [row, column, cell] of this.within()) {
      const place = axis === "row" ? row : column;
      if (place >= at && count < 0 && place < at - count) continue;
      const target = place < at ? place : place + count;
      moved.set(axis === "row" ? target * COLUMNS + column : row * COLUMNS + target, cell);
    }
    this.cells = moved;
  }
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
