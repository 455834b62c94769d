import type { Row } from "./cell";
import type { Highlight } from "./look";

/** What a column holds; says its number format, its validation and how its cells look. */
export type ColumnType = "text" | "id" | "number" | "percent" | "day" | "tick" | "computed";

/** Which values a column accepts; whatever else is typed is refused by the workbook itself. */
export type Accepts =
  | { readonly words: readonly string[] }
  /** The cells that a workbook name stands for: a list that people may extend. */
  | { readonly wordsOf: string }
  | { readonly wholeFrom: number; readonly to: number }
  | { readonly above: number }
  | { readonly days: true };

/** One column of a table. */
export interface ColumnPlan {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly type: ColumnType;
  readonly accepts?: Accepts;
  /**
   * A calculated column: formula with `[@Column]` for the row's own cells. The rows hold its value
   * too, as the core computes it.
   */
  readonly formula?: string;
  /** Its cells may be typed into while the sheet is protected. */
  readonly isUnlocked?: boolean;
  /** A note at the heading. */
  readonly note?: string;
}

/** Colours rows or cells of a table by their content. */
export interface TableHighlight {
  /** Headings of the columns that are coloured. */
  readonly columns: readonly string[];
  /** A formula over the row's own cells, each written `{Heading}`. */
  readonly when: string;
  readonly highlight: Highlight;
}

/** An Excel table: the only place where records live. */
export interface TablePlan {
  /** Begins with AB_ in the workbook itself; tables that are handed out have other names. */
  readonly name: string;
  /** Headings of the cells that tell its records apart: together they name a row, wherever it is. */
  readonly keys: readonly string[];
  /** Row of the headings, 1-based; the table begins in column A. */
  readonly headingRow: number;
  readonly columns: readonly ColumnPlan[];
  /** Values by heading, those of calculated columns included. At least one row, maybe empty. */
  readonly rows: readonly Row[];
  readonly highlights: readonly TableHighlight[];
}
