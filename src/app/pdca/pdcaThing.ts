import type { PdcaPhase, Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { SheetContext } from "../../core/sheets";
import type { RecordPlace } from "../ports";

/** Where something stands: open without a day, or with one that has not passed. */
export type PdcaState = "Done" | "Open" | "Overdue";

/** One thing that belongs to a phase. */
export interface PdcaThing {
  readonly standard: Standard;
  readonly phase: PdcaPhase;
  readonly what: string;
  /** When it was done, else when it is due; undefined where the workbook does not say. */
  readonly on: IsoDate | undefined;
  readonly state: PdcaState;
  readonly place: RecordPlace;
}

/** Reads the things of one sheet, in its order, for standards in scope or not. */
export type PdcaSource = (context: SheetContext) => readonly PdcaThing[];
