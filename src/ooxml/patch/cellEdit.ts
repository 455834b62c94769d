import type { CellContent } from "../spec/sheetSpec";

/** What becomes of a cell. */
export interface CellEdit {
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  /** A value, or the result of the formula; undefined empties the cell, its look stays. */
  readonly value?: CellContent | undefined;
  /** In file form, without "=". */
  readonly formula?: string | undefined;
  /** Keeps the formula that is there, with a new result; nothing happens where there is none. */
  readonly keepsFormula?: boolean | undefined;
  /** Index of its look; as it was, or as its row or column has it, when left out. */
  readonly style?: number | undefined;
  /** Leaves a cell without content and look: the cells after it may count on its place. */
  readonly isRemoved?: boolean | undefined;
}

/** What a row gets beside its cells. */
export interface RowLook {
  /** Attributes of a row that was not there, as markup with a space in front. */
  readonly attributes: string;
  /** Points, until somebody edits the row; whoever fixed its height keeps it. */
  readonly height?: number | undefined;
}

/** By row number. */
export type RowLooks = ReadonlyMap<number, RowLook>;
