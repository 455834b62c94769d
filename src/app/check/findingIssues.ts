import { FINDING_CHECKS } from "../../core/findings";
import { findingInput, standardsOfFinding, type SheetContext } from "../../core/sheets";
import type { LocatedIssue } from "./locatedIssue";
import type { Places } from "./places";

/** What is wrong with the findings of the standards in scope, check by check. */
export function findingIssues(context: SheetContext, places: Places): readonly LocatedIssue[] {
  const input = findingInput(context);
  return FINDING_CHECKS.flatMap(({ id, severity, test }) =>
    input.findings.flatMap(({ finding, deadlines }, row): LocatedIssue[] => {
      const isMeant = standardsOfFinding(finding).some((one) => input.standards.includes(one));
      const hit = isMeant ? test(finding, deadlines, input) : undefined;
      if (hit === undefined) return [];
      return [
        {
          ...{ id, severity: hit.severity ?? severity, standard: finding.standard },
          ...{ control: undefined, column: undefined, fixes: [], message: hit.message },
          ...places.cellAt("AB_Findings", row, hit.column),
        },
      ];
    }),
  );
}
