import type { Session } from "../../app/session/session";
import type { Raises } from "../../core/maturity";
import type { WorkbookState } from "../../core/workbook";

/** What each pane of a workbook is shown from. */
export interface FilledProps {
  readonly session: Session;
  /** As the session has it now. */
  readonly workbook: WorkbookState;
  /**
   * @param path - of a number, as explainScore takes it
   * @param raises - levels that controls are thought to have
   */
  readonly onWhy: (path: string, raises?: Raises) => void;
}
