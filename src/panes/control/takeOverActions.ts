import type { TakeOver } from "../../app/integrated/planTakeOver";
import type { Action } from "../../app/session/actions";
import type { ActionPreview } from "../../app/session/session";
import type { Standard } from "../../core/catalog";
import type { ChangePlan, WorkbookState } from "../../core/workbook";

/** What is needed to have shared clauses answered by the other standard's rows. */
export interface OnceActions {
  readonly isBusy: boolean;
  /** Clauses of a standard that the other one's rows could answer, such as "Clause 7.5.1". */
  readonly answerableOnce: (standard: Standard) => readonly string[];
  readonly onceOf: (
    standard: Standard,
    labels: readonly string[],
  ) => (state: WorkbookState) => ChangePlan;
  readonly onPreview: (action: Action) => Promise<ActionPreview | undefined>;
  /** True when it was done. */
  readonly onPerform: (action: Action) => Promise<boolean>;
}

/** What is needed to take cells over. */
export interface TakeOverActions extends OnceActions {
  readonly isWritable: boolean;
  readonly planOf: (taken: TakeOver) => (state: WorkbookState) => ChangePlan;
}
