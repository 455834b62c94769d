import type { IsoDate } from "../core/day";
import type { ChangePlan, WorkbookPlan, WorkbookState } from "../core/workbook";

/** What somebody who waits for a change sees, and can say. */
export interface ApplyWatch {
  /** Called after each step that leaves the workbook whole. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between such steps; true ends the change there, and the next run completes it. */
  readonly isCancelled?: () => boolean;
}

/** How a change went. */
export interface ApplyResult {
  /** What this host cannot show, a plain phrase each, such as "chart alt texts"; mostly empty. */
  readonly skipped: readonly string[];
  /** The workbook right after the change, where the host told it in the same request. */
  readonly state?: WorkbookState;
}

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lower-case hexadecimal digits: Node's or the
 * browser's own, never one of ours.
 */
export type Sha256 = (text: string) => Promise<string>;

/** All that a use case reads of a workbook: an adapter may leave the rest of it out. */
export interface Needed {
  /** Names of tables of ours, as the blueprint writes them; not their calculated columns. */
  readonly tables: readonly string[];
  /** Names of cells outside of them. */
  readonly names: readonly string[];
}

/** A workbook wherever it lives: bytes of a file, or open in Excel. */
export interface WorkbookPort {
  /** Whether the host computes formulas on its own, so that no plan need bring their results. */
  readonly computes?: boolean;
  /**
   * What it holds now.
   *
   * @throws UserError for a workbook that cannot be used, with a stable code
   */
  readonly read: () => Promise<WorkbookState>;
  /**
   * Changes it as planned, whole or not at all; where a host cannot do that, in steps that each
   * leave whole sheets.
   *
   * @throws UserError `changed-meanwhile` where a cell no longer holds what the plan expects,
   *   `cancelled`, and others for what stands in the way
   */
  readonly apply: (plan: ChangePlan, watch?: ApplyWatch) => Promise<ApplyResult>;
}

/** A record of a table, wherever its row is now. */
export interface RecordPlace {
  /** Name of the table, such as "AB_SoA_27001". */
  readonly table: string;
  /** As recordKey writes it. */
  readonly key: string;
  /** Heading of the cell; undefined for the record as a whole. */
  readonly column?: string;
}

/** A cell by its sheet and A1 address, as an issue names it. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Ends what was started; safe to call twice. */
export type Unsubscribe = () => void;

/** The sheets as a person sees them. Hosts that show none have no such port. */
export interface SheetView {
  /** The record that the selected cell belongs to; undefined outside the tables of ours. */
  readonly selection: () => Promise<RecordPlace | undefined>;
  /**
   * Activates the sheet and selects the cell.
   *
   * @throws UserError `place-gone` when there is no such cell or record any more
   */
  readonly reveal: (place: RecordPlace | CellPlace) => Promise<void>;
  /** Tells of each new selection. */
  readonly onSelection: (listener: (place: RecordPlace | undefined) => void) => Unsubscribe;
  /** Tells that cells, sheets or tables were changed by somebody other than this port. */
  readonly onChange: (listener: () => void) => Unsubscribe;
}

/** Files beside the open workbook: those that come in, and those that are handed out. */
export interface FilePort {
  /**
   * What another .xlsx file holds.
   *
   * @throws UserError for a file that cannot be used
   */
  readonly read: (bytes: Uint8Array) => Promise<WorkbookState>;
  /**
   * The bytes of an .xlsx file.
   *
   * @param day - yyyy-mm-dd, written into its properties
   */
  readonly write: (plan: WorkbookPlan, day: IsoDate) => Promise<Uint8Array>;
}
