/** An error that Excel would answer with: the batch ends there, with a code for the add-in. */
export class HostError extends Error {
  override readonly name: string = "HostError";
  /** `Class.member`, filled in by whoever called the member. */
  location: string | undefined;

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

/**
 * A fault of the test, not of Excel: a member that the double lacks, or the result of a formula that
 * nobody supplied. Reported to the add-in as an error and, beside it, to the test.
 */
export class DoubleError extends HostError {
  override readonly name = "DoubleError";

  constructor(message: string) {
    super("HostDoubleLacks", message, 501);
  }
}

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    409,
  );

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 403);

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");

export const invalidOperation = (message: string): HostError =>
  new HostError("InvalidOperation", message);

export const notImplemented = (): HostError =>
  new HostError("NotImplemented", "The requested feature isn't implemented.", 501);
