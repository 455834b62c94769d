import type { CellAddress, CellRange } from "./address";

/** Inside the workbook: a defined name, or a reference such as "'Start here'!A1". */
export interface InternalTarget {
  readonly location: string;
}

/** Outside the workbook: https: or mailto: only, at most 2,079 characters. */
export interface ExternalTarget {
  readonly url: string;
}

export interface HyperlinkSpec {
  readonly cell: CellAddress;
  readonly target: InternalTarget | ExternalTarget;
  /** At most 255 characters. */
  readonly tooltip?: string | undefined;
}

/** A note (the older kind of comment, which every version of Excel shows). */
export interface NoteSpec {
  readonly cell: CellAddress;
  readonly text: string;
  readonly author: string;
  /** Pixels at 96 dpi; estimated from the text when left out. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

/** Cells in which Excel shall not show the green triangle of one of its own checks. */
export interface IgnoredErrorSpec {
  readonly ranges: readonly CellRange[];
  readonly kinds: readonly (
    "numberStoredAsText" | "calculatedColumn" | "formula" | "unlockedFormula" | "emptyCellReference"
  )[];
}
