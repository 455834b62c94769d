import { openXlsx, workbookBytes } from "../adapters/xlsx";
import { withComputed } from "../app/change/computed";
import { newWorkbook, type NewWorkbookInput } from "../app/newWorkbook/newWorkbook";
import { WorkbookError } from "../app/workbookError";
import { UserError } from "../core/issue";
import type { WorkbookState } from "../core/workbook";
import type { CarriedError, Operation, Operations, WorkbookRequest } from "./messages";

type Workbook = ReturnType<typeof openXlsx>;

/** Holds one workbook and answers for it; runs in a thread of its own, so that the page never waits. */
export class WorkbookService {
  #workbook: Workbook | undefined;
  #lastRead: WorkbookState | undefined;

  /**
   * Answers one question.
   *
   * @throws UserError as the .xlsx adapter and the use cases do
   */
  async answer(request: WorkbookRequest): Promise<Operations[Operation]["output"]> {
    switch (request.operation) {
      case "open":
        this.#hold(request.input.bytes);
        return undefined;
      case "create":
        await this.#create(request.input);
        return undefined;
      case "read":
        return this.#read();
      case "apply":
        return this.#apply(request.input);
      case "write":
        return workbookBytes(request.input.plan, `${request.input.day}T00:00:00Z`);
      case "bytes":
        return this.#opened().bytes();
    }
  }

  #hold(bytes: Uint8Array): void {
    this.#workbook = openXlsx(bytes);
    this.#lastRead = undefined;
  }

  async #create(input: NewWorkbookInput): Promise<void> {
    const { plan } = await newWorkbook(input);
    this.#hold(workbookBytes(plan, `${input.today}T00:00:00Z`));
  }

  async #read(): Promise<WorkbookState> {
    this.#lastRead ??= await this.#opened().read();
    return this.#lastRead;
  }

  /** What formulas will show is computed here: the page leaves that to this thread. */
  async #apply({ plan, today }: Operations["apply"]["input"]) {
    const state = await this.#read();
    const result = await this.#opened().apply(withComputed(plan, state, today));
    this.#lastRead = undefined;
    return result;
  }

  #opened(): Workbook {
    if (this.#workbook === undefined) {
      throw new WorkbookError("no-workbook", "No workbook is open.");
    }
    return this.#workbook;
  }
}

/** An error in the form that crosses threads. */
export function carriedError(cause: unknown): CarriedError {
  if (cause instanceof UserError) {
    return { code: cause.code, message: cause.message, place: cause.place };
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  return { code: undefined, message, place: undefined };
}
