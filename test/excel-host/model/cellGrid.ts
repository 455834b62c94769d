import { COLUMNS, contains, type Area } from "./area";
import type { Cell } from "./cell";
import type { Edit } from "./edit";

/** The cells of a sheet that are not as Excel made them. */
export class CellGrid {
  #cells = new Map<number, Cell>();

  get(row: number, column: number): Cell | undefined {
    return this.#cells.get(row * COLUMNS + column);
  }

  set(row: number, column: number, cell: Cell): void {
    this.#cells.set(row * COLUMNS + column, cell);
  }

  delete(row: number, column: number): void {
    this.#cells.delete(row * COLUMNS + column);
  }

  /** Each cell of a rectangle, in no order. */
  *within(area?: Area): Generator<[number, number, Cell]> {
    for (const [key, cell] of this.#cells) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      const place = { top: row, left: column, bottom: row, right: column };
      if (area === undefined || contains(area, place)) yield [row, column, cell];
    }
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
    this.#cells = moved;
  }
}
