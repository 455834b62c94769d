import type { Guidance } from "../catalog";
import type { IsoDate } from "../day";
import type { Settings, SheetPlan, WorkbookContent } from "../workbook";

/** All that sheets are made from. */
export interface SheetContext {
  readonly content: WorkbookContent;
  /** The same settings that the content holds, readable. */
  readonly settings: Settings;
  /** The guide in catalog order, controls before clauses, 27001 before 42001. */
  readonly guidance: readonly Guidance[];
  readonly today: IsoDate;
}

/** One file of this folder: a sheet as it stands for a content. */
export type SheetFile = (context: SheetContext) => SheetPlan;
