import { UserError } from "../core/issue";

/** A workbook that cannot be used for what was asked; `code` says why. */
export class WorkbookError extends UserError {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: string,
    message: string,
    options: { place?: string; cause?: unknown } = {},
  ) {
    super(message, options);
  }
}
