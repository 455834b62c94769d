import type { LocatedIssue } from "../app/check/locatedIssue";

/** An issue as JSON has it: null for what it does not name. */
export function issueJson({
  id,
  severity,
  standard,
  control,
  sheet,
  cell,
  message,
}: LocatedIssue): object {
  return {
    ...{ id, severity },
    standard: standard ?? null,
    control: control ?? null,
    sheet: sheet ?? null,
    cell: cell ?? null,
    message,
  };
}
