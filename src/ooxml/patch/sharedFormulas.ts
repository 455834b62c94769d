import { blocked } from "../open/refusal";
import { cellReference, parseRange } from "../reference";
import type { CellAddress, CellRange } from "../spec/address";

/** What formulas that belong to several cells are about to lose. */
export class SharedFormulas {
  /** Cells that held the text of a shared formula and are overwritten, by its number. */
  readonly #lostMasters = new Map<string, CellAddress>();
  /** Numbers of the shared formulas that a cell still uses. */
  readonly #used = new Set<string>();
  readonly #arrays: CellRange[] = [];
  readonly #edited: CellAddress[] = [];

  /** Takes in the formula of a cell: its attributes t, si and ref. */
  meet(cell: CellAddress, formula: FormulaAttributes, isOverwritten: boolean): void {
    const { type, index = "", reference } = formula;
    if (type === "array" || type === "dataTable") {
      const range = parseRange(reference ?? "");
      if (range !== undefined) this.#arrays.push(range);
    }
    if (type !== "shared") return;
    if (!isOverwritten) {
      // The cell with the text needs no other.
      if (reference === undefined) this.#used.add(index);
    } else if (reference !== undefined) this.#lostMasters.set(index, cell);
  }

  edited(cell: CellAddress): void {
    this.#edited.push(cell);
  }

  /** @throws PackageRefusal `blocked` when a formula would lose one of its cells, or its text */
  refuseOrphans(): void {
    for (const [index, cell] of this.#lostMasters) {
      if (this.#used.has(index)) throw shared(cell, "shared with other cells");
    }
    for (const range of this.#arrays) {
      const cell = this.#edited.find((one) => isInside(one, range));
      if (cell !== undefined) throw shared(cell, "one of several cells together");
    }
  }
}

export interface FormulaAttributes {
  readonly type: string | undefined;
  readonly index: string | undefined;
  readonly reference: string | undefined;
}

function isInside({ row, column }: CellAddress, range: CellRange): boolean {
  return (
    row >= range.firstRow &&
    row <= range.lastRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  );
}

function shared(cell: CellAddress, what: string) {
  return blocked(`The formula of ${cellReference(cell)} is ${what}: change it in Excel.`);
}
