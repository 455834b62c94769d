import type { CellValue } from "./cell";
import type { Highlight, Look } from "./look";
import type { Accepts, TablePlan } from "./tablePlan";

/** A cell outside the sheet's table. A formula has its value, as the core computes it, beside it. */
export interface CellPlan {
  /** A1 address. */
  readonly at: string;
  readonly value?: CellValue;
  /** Without "="; `Table[Column]` and names as Excel shows them. */
  readonly formula?: string;
  readonly look: Look;
  /** A name of this workbook to jump to, or an https address. */
  readonly link?: string;
}

/** Colours cells outside the table. */
export interface CellHighlight {
  /** A1 range. */
  readonly range: string;
  /** A formula relative to the range's first cell. */
  readonly when: string;
  readonly highlight: Highlight;
}

/** What single cells accept, where no column of a table says so. */
export interface CellRule {
  /** A1 range. */
  readonly range: string;
  readonly accepts: Accepts;
}

/** A workbook name over cells of this sheet. */
export interface NamePlan {
  readonly name: string;
  /** A1 range on this sheet, or a table column such as `AB_People[Person]`. */
  readonly refersTo: string;
}

/** One series of a chart: ranges on the chart's own sheet. */
export interface SeriesPlan {
  readonly nameAt: string;
  readonly categories: string;
  readonly values: string;
  /** RRGGBB. */
  readonly color: string;
}

/** A chart over cells of its own sheet. */
export interface ChartPlan {
  readonly type: "radar" | "stacked bars" | "line";
  readonly title: string;
  /** What a screen reader says. */
  readonly altText: string;
  /** Cells that it covers, such as "H4:N20". */
  readonly covers: string;
  readonly series: readonly SeriesPlan[];
  readonly axis?: { readonly min: number; readonly max?: number; readonly step?: number };
}

/** What is printed of a sheet, on A4 and landscape unless it says otherwise. */
export interface PrintPlan {
  /** Columns, such as "A:N"; all when left out. */
  readonly columns?: string;
  /** Rows repeated on each page, such as "1:4". */
  readonly titleRows?: string;
  /** Columns repeated on each page, such as "A:B". */
  readonly titleColumns?: string;
  /** Pages side by side; 1 when left out. */
  readonly pagesWide?: number;
  readonly isPortrait?: boolean;
}

/** One sheet of the workbook. */
export interface SheetPlan {
  readonly name: string;
  /** RRGGBB. */
  readonly tabColor: string;
  /** Widths in characters of the columns from A on, where no table says them. */
  readonly widths?: readonly number[];
  readonly cells: readonly CellPlan[];
  /** Rows whose texts take more than one line, 1-based. */
  readonly tallRows?: readonly number[];
  readonly table?: TablePlan;
  readonly merges?: readonly string[];
  readonly names?: readonly NamePlan[];
  readonly highlights?: readonly CellHighlight[];
  readonly rules?: readonly CellRule[];
  readonly charts?: readonly ChartPlan[];
  /** Locked cells are guarded against slips; filters stay usable, and there is no password. */
  readonly isProtected?: boolean;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
}

/** The whole workbook, in the order of its sheets. */
export interface WorkbookPlan {
  readonly title: string;
  readonly organisation: string;
  readonly sheets: readonly SheetPlan[];
}
