import { WorkbookError } from "../../app/workbookError";

/** What a person is told, and can do. */
interface Told {
  /** Stable, ours. */
  readonly code: string;
  readonly message: string;
  /** Codes of the library. */
  readonly of: readonly string[];
}

const TOLD: readonly Told[] = [
  {
    code: "cell-edit",
    message: "A cell is being edited: press Enter or Esc in Excel, then try again.",
    of: ["InvalidOperationInCellEditMode"],
  },
  {
    code: "session-lost",
    message: "Excel has lost the connection to the workbook: reload this pane and try again.",
    of: ["InvalidOrTimedOutSession", "ConnectionFailure", "RequestAborted", "InactiveWorkbook"],
  },
  {
    code: "busy",
    message: "Excel is busy: wait a moment and try again.",
    of: ["ActivityLimitReached", "Conflict"],
  },
  {
    code: "dialog-open",
    message: "A dialog is open in Excel: close it and try again.",
    of: ["WriteNotSupportedWhenModalDialogOpen"],
  },
  {
    code: "too-much-data",
    message:
      "That is more than Excel takes at once: close other workbooks, or use the file itself.",
    of: [
      "RequestPayloadSizeLimitExceeded",
      "ResponsePayloadSizeLimitExceeded",
      "OperationCellsExceedLimit",
      "RangeExceedsLimit",
      "RangeImageExceedsLimit",
      "FormulaLengthExceedsLimit",
    ],
  },
  {
    code: "access-denied",
    message:
      "Excel does not allow the change: look for protection under Review, or for read-only mode.",
    of: [
      "AccessDenied",
      "Unauthenticated",
      "OpenWorkbookLinksBlocked",
      "RefreshWorkbookLinksBlocked",
    ],
  },
  {
    code: "filtered",
    message: "A filter is in the way: clear it under Data and try again.",
    of: ["FilteredRangeConflict"],
  },
  {
    code: "blocked",
    message: "Merged cells, a pivot table or filled cells are in the way: move them and try again.",
    of: [
      "MergedRangeConflict",
      "InsertDeleteConflict",
      "NonBlankCellOffSheet",
      "PivotTableRangeConflict",
    ],
  },
  {
    code: "changed-meanwhile",
    message: "The workbook has been changed meanwhile: read it again.",
    of: [
      "ItemNotFound",
      "ItemAlreadyExists",
      "InvalidReference",
      "InvalidSelection",
      "InvalidBinding",
    ],
  },
  {
    code: "unsupported",
    message: "This version of Excel lacks what is needed: update it, or use the file itself.",
    of: [
      "ApiNotFound",
      "NotImplemented",
      "UnsupportedFeature",
      "UnsupportedFillType",
      "UnsupportedOperation",
      "UnsupportedSheet",
    ],
  },
];

const BY_CODE = new Map(TOLD.flatMap((told) => told.of.map((code) => [code, told] as const)));

const FAILED: Told = {
  code: "excel-failed",
  message: "Excel could not do that: read the workbook again, and reload this pane if it stays so.",
  of: [],
};

/**
 * An error of the library as one plain sentence with a way on; its cause is kept. Errors for people
 * stay what they are, and so do those of callers.
 */
export function translated(cause: unknown): unknown {
  if (cause instanceof WorkbookError) return cause;
  const code = officeCode(cause);
  if (code === undefined) return cause;
  const { code: ours, message } = BY_CODE.get(code) ?? FAILED;
  return new WorkbookError(ours, message, { cause });
}

/** The library's code of an error; undefined for what is no error of the library. */
export function officeCode(cause: unknown): string | undefined {
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return undefined;
  return typeof cause.code === "string" ? cause.code : undefined;
}

/** A response that never came: nobody knows whether Excel has done what was asked. */
export function noAnswer(seconds: number): WorkbookError {
  const message = `Excel has not answered for ${String(seconds)} seconds: finish what is open in it, reload this pane, and look at what is there before you try again.`;
  return new WorkbookError("no-answer", message);
}

/** The library's code behind an error, translated or not; undefined for other errors. */
export function officeCodeOf(error: unknown): string | undefined {
  return error instanceof WorkbookError ? officeCode(error.cause) : officeCode(error);
}

/** The member of the library that an error came from, such as "Range.find"; undefined if none is told. */
export function officePlaceOf(error: unknown): string | undefined {
  const cause = error instanceof WorkbookError ? error.cause : error;
  if (typeof cause !== "object" || cause === null || !("debugInfo" in cause)) return undefined;
  const { debugInfo } = cause;
  if (typeof debugInfo !== "object" || debugInfo === null) return undefined;
  const place = "errorLocation" in debugInfo ? debugInfo.errorLocation : undefined;
  return typeof place === "string" ? place : undefined;
}
