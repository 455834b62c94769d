import type { Standard } from "../catalog";
import type { SheetContext } from "./sheetContext";

/** How a line of the readiness is judged, in the core and in the sheet, and where to look. */
export interface ReadinessRule {
  readonly isReady: (context: SheetContext, standard: Standard) => boolean;
  /** A formula of TRUE and FALSE that says the same. */
  readonly formula: (standard: Standard) => string;
  /** The first record, and its column, that keeps the line back; without a key the sheet. */
  readonly place: (standard: Standard, context: SheetContext) => ReadinessPlace;
  /** What is to be done, where the workbook lets us say it more closely than the line does. */
  readonly because?: (context: SheetContext) => string | undefined;
}

/** A cell that keeps a line back. */
export interface ReadinessPlace {
  readonly table: string;
  readonly key: string;
  readonly column: string;
}
