import { RISK_CHECKS, type RiskHit } from "../../core/risk";
import { riskInput, soaTable, type SheetContext } from "../../core/sheets";
import type { LocatedIssue } from "./locatedIssue";
import type { Places } from "./places";

/** What is wrong with risks and their matrix, and what they propose to controls, check by check. */
export function riskIssues(context: SheetContext, places: Places): readonly LocatedIssue[] {
  const input = riskInput(context);
  return RISK_CHECKS.flatMap(({ id, severity, find }) =>
    find(input).map((hit) => ({
      id,
      severity,
      standard: hit.standard,
      message: hit.message,
      fixes: hit.fixes ?? [],
      ...aboutOf(hit),
      ...placeOf(hit, places),
    })),
  );
}

/** Cards of controls show what risks propose; a risk has no card. */
function aboutOf({ place, column }: RiskHit): Pick<LocatedIssue, "control" | "column"> {
  return place.in === "statement"
    ? { control: place.control, column }
    : { control: undefined, column: undefined };
}

function placeOf({ place, column }: RiskHit, places: Places): Pick<LocatedIssue, "sheet" | "cell"> {
  return place.in === "statement"
    ? places.place(soaTable(place.standard), place.control, column)
    : places.cellAt(place.in === "risks" ? "AB_Risks" : "AB_Risk_matrix", place.row, column);
}
