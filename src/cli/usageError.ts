import { UserError } from "../core/issue";

/** A command line that cannot be understood; ends with exit code 2. */
export class UsageError extends UserError {
  override readonly name = "UsageError";

  constructor(
    readonly code: string,
    message: string,
    options: { place?: string; cause?: unknown } = {},
  ) {
    super(message, options);
  }
}
