import { RISK_CHECKS, type RiskHit } from "../../core/risk";
import { riskInput, soaTable, type SheetContext } from "../../core/sheets";
import type { WorkbookState } from "../../core/workbook";
import type { LocatedIssue } from "./locatedIssue";
import type { Places } from "./places";
import { rowPlace } from "./rowPlace";

/** What is wrong with risks and their matrix, and what they propose to controls, check by check. */
export function riskIssues(
  state: WorkbookState,
  context: SheetContext,
  places: Places,
): readonly LocatedIssue[] {
  const input = riskInput(context);
  return RISK_CHECKS.flatMap(({ id, severity, find }) =>
    find(input).map((hit) => ({
      id,
      severity,
      standard: hit.standard,
      message: hit.message,
      fixes: hit.fixes ?? [],
      ...aboutOf(hit),
      ...placeOf(hit, state, places),
    })),
  );
}

/** Cards of controls show what risks propose; a risk has no card. */
function aboutOf({ place, column }: RiskHit): Pick<LocatedIssue, "control" | "column"> {
  return place.in === "statement"
    ? { control: place.control, column }
    : { control: undefined, column: undefined };
}

function placeOf(
  { place, column }: RiskHit,
  state: WorkbookState,
  places: Places,
): Pick<LocatedIssue, "sheet" | "cell"> {
  if (place.in === "statement") {
    return places.place(soaTable(place.standard), place.control, column);
  }
  const table = place.in === "risks" ? "AB_Risks" : "AB_Risk_matrix";
  return rowPlace(state, table, place.row, column);
}
