import type { WorkbookState } from "../core/workbook";

/** A workbook wherever it lives: bytes of a file, or open in Excel. */
export interface WorkbookPort {
  /**
   * What it holds now.
   *
   * @throws UserError for a workbook that cannot be used, with a stable code
   */
  readonly read: () => Promise<WorkbookState>;
}
