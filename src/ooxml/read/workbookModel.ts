import type { CellRange } from "../spec/address";

export const SHEET_STATES = ["visible", "hidden", "veryHidden"] as const;
/** `veryHidden` sheets are not in Excel's list of sheets to unhide. */
export type SheetState = (typeof SHEET_STATES)[number];

/** A workbook without its cells. */
export interface WorkbookModel {
  /** Whether day 0 is 1904-01-01, as on old Macs, and not at the end of 1899. */
  readonly date1904: boolean;
  /** In the order of the tabs; at least one is a worksheet. */
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  /** By sheet, then in the order of the sheet's relationships. */
  readonly tables: readonly TableModel[];
}

export interface SheetModel {
  readonly name: string;
  /** Path of its part; "" for a sheet of another kind that has lost it. */
  readonly part: string;
  readonly state: SheetState;
  /** Whether its locked cells can be changed only after "unprotect". */
  readonly isProtected: boolean;
  /** false for sheets of one chart, dialogs and old macros. */
  readonly isWorksheet: boolean;
}

export interface NameModel {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** Position from 0 of the sheet that alone knows the name; undefined for the whole workbook. */
  readonly sheetPosition: number | undefined;
}

export interface TableModel {
  /** As formulas write it. */
  readonly name: string;
  /** Path of its part. */
  readonly part: string;
  /** From 0. */
  readonly sheetPosition: number;
  /** Headings and totals included. */
  readonly range: CellRange;
  /** Of its columns from the left, as in the part of the table. */
  readonly headings: readonly string[];
  /** 0 or 1. */
  readonly headerRowCount: number;
  /** 0 or 1. */
  readonly totalsRowCount: number;
  /** For each column; undefined for columns without a formula of their own. */
  readonly columnFormulas: readonly (string | undefined)[];
}
