import { UserError } from "../core/issue";

/** A file that could not be read within the limits of time and memory. */
export class ReadingError extends UserError {
  override readonly name = "ReadingError";
  readonly code = "too-large";
}
