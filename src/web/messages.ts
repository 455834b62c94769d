import type { ApplyResult } from "../app/ports";
import type { NewWorkbookInput } from "../app/newWorkbook/newWorkbook";
import type { IsoDate } from "../core/day";
import type { ChangePlan, WorkbookPlan, WorkbookState } from "../core/workbook";

/** What the page asks of the thread that holds the workbook, and what it gets. */
export interface Operations {
  readonly open: { readonly input: { readonly bytes: Uint8Array }; readonly output: undefined };
  readonly create: { readonly input: NewWorkbookInput; readonly output: undefined };
  readonly read: { readonly input: undefined; readonly output: WorkbookState };
  readonly apply: {
    readonly input: { readonly plan: ChangePlan; readonly today: IsoDate };
    readonly output: ApplyResult;
  };
  readonly write: {
    readonly input: { readonly plan: WorkbookPlan; readonly day: IsoDate };
    readonly output: Uint8Array;
  };
  readonly bytes: { readonly input: undefined; readonly output: Uint8Array };
}

export type Operation = keyof Operations;

/** One question. */
export type WorkbookRequest = {
  [Name in Operation]: { readonly operation: Name; readonly input: Operations[Name]["input"] };
}[Operation];

/** A question with the number that its answer carries. */
export interface NumberedRequest {
  readonly number: number;
  readonly request: WorkbookRequest;
}

/** An error as it crosses from one thread to the other. */
export interface CarriedError {
  /** undefined for a fault of the program. */
  readonly code: string | undefined;
  readonly message: string;
  readonly place: string | undefined;
}

/** The answer to one question. */
export type NumberedAnswer =
  | { readonly number: number; readonly output: Operations[Operation]["output"] }
  | { readonly number: number; readonly error: CarriedError };
