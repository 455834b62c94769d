/** Markup that is not well-formed. */
export class MarkupError extends Error {
  override readonly name = "MarkupError";

  /** @param position - index in the text */
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
  }
}
