import type { Session } from "../../app/session/session";
import type { WorkbookState } from "../../core/workbook";

/** What each pane of a workbook is shown from. */
export interface FilledProps {
  readonly session: Session;
  /** As the session has it now. */
  readonly workbook: WorkbookState;
  /** @param path - of a number, as explainScore takes it */
  readonly onWhy: (path: string) => void;
}
