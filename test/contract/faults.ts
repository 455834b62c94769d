import { TRANSPORT } from "../excel-host";
import type { Fault } from "../excel-host/bridge/faults";

/** Codes of the library's own list, and those that it makes of errors below a batch. */
const CODES = [
  ...["AccessDenied", "ApiNotFound", "Conflict", "DirtySupportingFormula", "EmptyChartSeries"],
  ...["FilteredRangeConflict", "FormulaLengthExceedsLimit", "GeneralException"],
  ...["InactiveWorkbook", "InsertDeleteConflict", "InvalidArgument", "InvalidBinding"],
  ...["InvalidOperation", "InvalidReference", "InvalidSelection", "ItemAlreadyExists"],
  ...["ItemNotFound", "MergedRangeConflict", "NonBlankCellOffSheet", "NotImplemented"],
  ...["OpenWorkbookLinksBlocked", "OperationCellsExceedLimit", "PivotTableRangeConflict"],
  ...["PowerQueryRefreshResourceChallenge", "RangeExceedsLimit", "RangeImageExceedsLimit"],
  ...["RefreshWorkbookLinksBlocked", "RequestAborted", "ResponsePayloadSizeLimitExceeded"],
  ...["UnsupportedFeature", "UnsupportedFillType", "UnsupportedOperation", "UnsupportedSheet"],
  ...["InvalidOperationInCellEditMode", "ActivityLimitReached", "InvalidObjectPath"],
  ...["PropertyNotLoaded", "ValueNotLoaded", "InvalidRequestContext", "ConnectionFailure"],
];

/** The share of a batch's actions that are done before it fails: a different one for each code. */
const action = (index: number) => 7 + ((index * 37) % 60);

/** Everything that goes wrong with a round trip, by name. */
export const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  ...CODES.map((code, index): [string, Fault] => [
    code,
    { kind: "failsAt", action: action(index), code },
  ]),
  ...Object.entries(TRANSPORT).flatMap(([name, number]): [string, Fault][] => [
    [`${name}, not sent`, { kind: "transport", number }],
    // While a cell is edited nothing is done: there is no answer to be lost.
    ...(name === "cellEdit"
      ? []
      : [[`${name}, answer lost`, { kind: "lost", number }] as [string, Fault]]),
  ]),
  ["silence, not done", { kind: "silent", isDone: false }],
  ["silence, done", { kind: "silent", isDone: true }],
];
