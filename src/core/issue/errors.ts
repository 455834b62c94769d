/** What a user can understand and fix. `code` never changes; `message` is one sentence for people. */
export abstract class UserError extends Error {
  abstract readonly code: string;

  /** Where it is: an option, a file, a cell. undefined when the sentence says it all. */
  readonly place: string | undefined;

  constructor(message: string, options: { place?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.place = options.place;
  }
}

/** A text that is no day: wrongly written, or a day that no calendar has. */
export class InvalidDayError extends UserError {
  override readonly name = "InvalidDayError";
  readonly code = "invalid-day";

  constructor(readonly text: string) {
    super(`"${text}" is not a day that exists; days are written yyyy-mm-dd, such as 2026-11-15.`);
  }
}
