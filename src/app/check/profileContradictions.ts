import { statementsOf, type SheetContext } from "../../core/sheets";
import { profileIssues, withoutRepeats } from "../../core/suggestion";
import { profileOf, standardsInScope } from "../../core/workbook";
import type { LocatedIssue } from "./locatedIssue";
import type { Places } from "./places";

/**
 * Where the company profile contradicts itself, other settings, or what was typed in the statements
 * of the standards in scope.
 */
export function profileContradictions(
  context: SheetContext,
  places: Places,
): readonly LocatedIssue[] {
  const { settings } = context;
  const issues = standardsInScope(settings).flatMap((standard) =>
    profileIssues({
      standard,
      settings,
      profile: profileOf(settings, standard),
      statements: statementsOf(context, standard),
    }),
  );
  return withoutRepeats(issues).map((issue) => places.locate(issue));
}
