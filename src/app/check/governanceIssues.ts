import { GOVERNANCE_CHECKS } from "../../core/governance";
import { governanceInput, type SheetContext } from "../../core/sheets";
import type { LocatedIssue } from "./locatedIssue";
import type { Places } from "./places";

/** What is wrong with context, objectives, obligations and management reviews, check by check. */
export function governanceIssues(context: SheetContext, places: Places): readonly LocatedIssue[] {
  const input = governanceInput(context);
  return GOVERNANCE_CHECKS.flatMap(({ id, severity, find }) =>
    find(input).map(({ table, row, column, standard, control, message }) => ({
      ...{ id, severity, standard, message, fixes: [] },
      ...{ control, column: control === undefined ? undefined : column },
      ...(row === undefined ? places.sheetOf(table) : places.cellAt(table, row, column)),
    })),
  );
}
