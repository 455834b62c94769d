import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenLimits } from "../open/limits";
import { damaged, tooLarge } from "../open/refusal";
import { LAST_COLUMN, LAST_ROW, parseRange } from "../reference";
import type { CellRange } from "../spec/address";
import type { CellModel, RowModel } from "./cellModel";
import { isTelling, PLAIN_CELL, readCell, readPlainCell } from "./cellReader";
import type { ValueContext } from "./cellValue";
import { columnOf } from "./columnOf";

/** How one sheet is read. */
export interface SheetTask {
  /** For the sentences of refusals. */
  readonly part: string;
  readonly context: ValueContext;
  readonly limits: OpenLimits;
  /** Areas that are asked for; undefined: the whole sheet. */
  readonly ranges: readonly CellRange[] | undefined;
  /** Whether cells that have nothing but looks are told, too. */
  readonly keepsLooks: boolean;
  /** Is given each row that has such a cell, by ascending row. */
  readonly onRow: (row: RowModel) => void;
}

/** Takes in the rows, cells and merged areas of one sheet as they come. */
export class SheetReader {
  readonly #task: SheetTask;
  readonly #merges: CellRange[] = [];
  #rowCount = 0;
  #cellCount = 0;
  #row = 0;
  /** As references of its cells must end. */
  #rowText = "";
  #column = 0;
  /** Areas asked for that the row is in. */
  #ranges: readonly CellRange[] | undefined;
  #cells: CellModel[] = [];

  constructor(task: SheetTask) {
    this.#task = task;
  }

  /** Gives the last row away, too. */
  finish(): { readonly merges: readonly CellRange[] } {
    this.#giveRow();
    return { merges: this.#merges };
  }

  /** Begins the row that the scanner is at, and passes over it when nobody asks for it. */
  takeRow(scanner: MarkupScanner): void {
    const { limits, part, ranges } = this.#task;
    this.#rowCount += 1;
    if (this.#rowCount > limits.rows) {
      throw tooLarge(`a sheet has more than ${limits.rows.toLocaleString("en")} rows`);
    }
    const text = scanner.attribute("r");
    const row = text === undefined ? this.#row + 1 : Number(text);
    if (!Number.isInteger(row) || row <= this.#row || row > LAST_ROW) {
      throw damaged(`the rows of ${part} are not in their order`);
    }
    this.#giveRow();
    this.#row = row;
    this.#rowText = String(row);
    this.#column = 0;
    this.#ranges = ranges?.filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
    if (this.#ranges?.length === 0) scanner.skip();
  }

  /** Reads the cell that the scanner is at. */
  takeCell(scanner: MarkupScanner): void {
    const reference = scanner.attribute("r");
    const column = this.#goToCell(reference);
    if (!this.#isAskedFor(column)) scanner.skip();
    else this.#keep(readCell(scanner, this.#row, column, this.#task.context), reference);
  }

  /** Reads the cells that come next as long as they are plain ones, which takes a third of the time. */
  takePlainCells(scanner: MarkupScanner): void {
    for (;;) {
      const groups = scanner.take(PLAIN_CELL, 4);
      if (groups === undefined) return;
      const [, reference, , , formula, value] = groups;
      const column = this.#goToCell(reference);
      if (!this.#isAskedFor(column)) continue;
      if (formula === undefined && value === undefined && !this.#task.keepsLooks) continue;
      this.#keep(readPlainCell(groups, this.#row, column, this.#task.context), reference);
    }
  }

  /** Counts a cell, and goes to its column. */
  #goToCell(reference: string | undefined): number {
    this.#cellCount += 1;
    if (this.#cellCount > this.#task.limits.cells) throw tooLarge("a sheet has too many cells");
    const column = reference === undefined ? this.#column + 1 : columnOf(reference, this.#rowText);
    if (column === undefined || column <= this.#column || column > LAST_COLUMN) {
      throw this.#unreadable(reference);
    }
    this.#column = column;
    return column;
  }

  /** @param reference - "A1:C1" */
  takeMerge(reference: string): void {
    const { limits, part } = this.#task;
    const range = parseRange(reference);
    if (range === undefined) throw damaged(`a merged area of ${part} cannot be read`);
    this.#merges.push(range);
    if (this.#merges.length > limits.merges) throw tooLarge("a sheet has too many merged cells");
  }

  #isAskedFor(column: number): boolean {
    const isInside = (range: CellRange) =>
      range.firstColumn <= column && column <= range.lastColumn;
    return this.#ranges === undefined || this.#ranges.some(isInside);
  }

  #keep(cell: CellModel | undefined, reference: string | undefined): void {
    if (cell === undefined) throw this.#unreadable(reference);
    if (!isTelling(cell, this.#task.keepsLooks)) return;
    this.#cells.push(cell);
  }

  #giveRow(): void {
    if (this.#cells.length > 0) this.#task.onRow({ row: this.#row, cells: this.#cells });
    this.#cells = [];
  }

  #unreadable(reference: string | undefined) {
    const where = reference === undefined ? `row ${this.#rowText}` : reference.slice(0, 20);
    return damaged(`a cell of ${this.#task.part}, in ${where}, cannot be read`);
  }
}
