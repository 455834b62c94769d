import type { CellRange } from "../spec/address";
import type { CellContent } from "../spec/sheetSpec";

/**
 * `shared` and `array` formulas belong to several cells, a `dataTable` is a what-if analysis: a
 * change of one of these cells alone would damage the others.
 */
export type FormulaKind = "plain" | "shared" | "array" | "dataTable";

export interface CellModel {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Shown by the cell when the file was saved; undefined for a blank one. Days are numbers. */
  readonly value: CellContent | undefined;
  /**
   * In file form, without "="; undefined when the cell has none. "" when another cell has the text
   * of the formula that this one shares.
   */
  readonly formula: string | undefined;
  /** undefined when the cell has no formula. */
  readonly formulaKind: FormulaKind | undefined;
  /** Index into the styles of the workbook's cells. */
  readonly styleIndex: number;
}

export interface RowModel {
  /** From 1. */
  readonly row: number;
  /** By ascending column; at least one. */
  readonly cells: readonly CellModel[];
}

export interface SheetCells {
  /** By ascending row. Cells that say nothing, not even a style, are left out. */
  readonly rows: readonly RowModel[];
  /** Merged areas of the whole sheet, in the order of the file. */
  readonly merges: readonly CellRange[];
}
