import type { CellAddress } from "./address";
import type { Color } from "./cellStyle";

/** "column" stands its series side by side, the stacked kinds one upon the other. */
export type ChartKind = "radar" | "stackedBar" | "column" | "stackedColumn" | "line";

/**
 * References are A1 with a sheet ("'Maturity'!$B$4:$B$7"); beside them stand the values that the
 * cells show, for programs that draw without recalculating.
 */
export interface ChartSeriesSpec {
  readonly name: { readonly reference: string; readonly text: string };
  readonly categories: { readonly reference: string; readonly texts: readonly string[] };
  /** undefined is a gap. */
  readonly values: {
    readonly reference: string;
    readonly numbers: readonly (number | undefined)[];
  };
  readonly color: Color;
  /** Lines only: a target beside the level reached. */
  readonly dashed?: boolean | undefined;
  /** Each value is written at its bar or point; zeros are not. */
  readonly showValues?: boolean | undefined;
}

/** What is left out is chosen by Excel from the values. */
export interface ValueAxisSpec {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly majorUnit?: number | undefined;
  /** "General" when left out. */
  readonly numberFormat?: string | undefined;
}

export interface ChartSpec {
  readonly kind: ChartKind;
  readonly title: string;
  /** Read aloud instead of the picture: say what it shows. */
  readonly description: string;
  /** From the top left corner of one cell to the top left corner of the other. */
  readonly anchor: { readonly from: CellAddress; readonly to: CellAddress };
  readonly series: readonly ChartSeriesSpec[];
  readonly valueAxis: ValueAxisSpec;
  readonly legend: "bottom" | "right" | "top" | "none";
}
