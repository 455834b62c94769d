import type { ChangePlan, WorkbookState } from "../core/workbook";

/** A workbook wherever it lives: bytes of a file, or open in Excel. */
export interface WorkbookPort {
  /**
   * What it holds now.
   *
   * @throws UserError for a workbook that cannot be used, with a stable code
   */
  readonly read: () => Promise<WorkbookState>;
  /**
   * Changes it as planned, whole or not at all.
   *
   * @throws UserError `changed-meanwhile` where a cell no longer holds what the plan expects, and
   *   others for what stands in the way
   */
  readonly apply: (plan: ChangePlan) => Promise<void>;
}
