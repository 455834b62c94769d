import type { CellRange } from "./address";
import type { DifferentialStyle } from "./cellStyle";

/** Looks that cells take on while a formula is TRUE. */
export interface ConditionalFormatSpec {
  readonly ranges: readonly CellRange[];
  /** In A1 form for the top left cell of the first range; never a table reference. */
  readonly formula: string;
  /** From 1, unique in its sheet; the lowest number wins where two formats disagree. */
  readonly priority: number;
  readonly style: DifferentialStyle;
  readonly stopIfTrue?: boolean | undefined;
}
