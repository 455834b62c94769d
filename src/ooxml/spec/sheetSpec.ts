import type { CellRange } from "./address";
import type { HyperlinkSpec, IgnoredErrorSpec, NoteSpec } from "./annotationSpec";
import type { CellStyle, Color } from "./cellStyle";
import type { ChartSpec } from "./chartSpec";
import type { ConditionalFormatSpec } from "./conditionalFormatSpec";
import type { PrintSpec } from "./printSpec";
import type { TableSpec } from "./tableSpec";
import type { ValidationSpec } from "./validationSpec";

/** A cell that shows an error, such as "#N/A". */
export interface ErrorValue {
  readonly error: string;
}

/** Days are serial numbers. */
export type CellContent = string | number | boolean | ErrorValue;

export interface CellSpec {
  /** From 1. */
  readonly column: number;
  /** With a formula: its result. Without one, "" and undefined are an empty cell. */
  readonly value?: CellContent | undefined;
  /** In file form, without "=": English names, commas, `Table[[#This Row],[Column]]`. */
  readonly formula?: string | undefined;
  readonly style?: CellStyle | undefined;
}

export interface RowSpec {
  /** From 1. */
  readonly row: number;
  /** Points; Excel fits the row to its text when left out. */
  readonly height?: number | undefined;
  /** Whether the height only lasts until somebody edits the row, which then fits its text. */
  readonly isHeightEstimated?: boolean | undefined;
  /** By ascending column. */
  readonly cells: readonly CellSpec[];
}

export interface ColumnSpec {
  /** Characters of Calibri 11 that fit between the margins of a cell. */
  readonly width: number;
  readonly hidden?: boolean | undefined;
  /** Looks of the cells that are not written. */
  readonly style?: CellStyle | undefined;
}

/** What people may still do on a protected sheet, beside typing into unlocked cells. */
export type ProtectedAction = "autoFilter" | "formatColumns" | "formatRows";

/** A sheet without a password: a guard against slips, which anybody can lift. */
export interface SheetProtection {
  readonly allows: readonly ProtectedAction[];
}

export interface SheetSpec {
  readonly name: string;
  readonly tabColor?: Color | undefined;
  /** From column A on. */
  readonly columns: readonly ColumnSpec[];
  /** By ascending row; rows with nothing in them are left out. */
  readonly rows: readonly RowSpec[];
  /** How many rows and columns stay in view; 0 for none. */
  readonly freeze?: { readonly rows: number; readonly columns: number } | undefined;
  /** true when left out. */
  readonly showGridLines?: boolean | undefined;
  /** Percent, 10 to 400; 100 when left out. */
  readonly zoom?: number | undefined;
  /** Not protected when left out. */
  readonly protection?: SheetProtection | undefined;
  readonly tables: readonly TableSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly hyperlinks: readonly HyperlinkSpec[];
  readonly notes: readonly NoteSpec[];
  readonly merges: readonly CellRange[];
  readonly charts: readonly ChartSpec[];
  readonly print?: PrintSpec | undefined;
  readonly ignoredErrors?: readonly IgnoredErrorSpec[] | undefined;
}
