import { ROADMAP_CHECKS, standardsOf } from "../../core/roadmap";
import { roadmapInput, type SheetContext } from "../../core/sheets";
import type { LocatedIssue } from "./locatedIssue";
import type { Places } from "./places";

/** What is wrong with the tasks of the standards in scope, check by check. */
export function roadmapIssues(context: SheetContext, places: Places): readonly LocatedIssue[] {
  const input = roadmapInput(context);
  return ROADMAP_CHECKS.flatMap(({ id, severity, test }) =>
    input.tasks.flatMap((task, row): LocatedIssue[] => {
      const isMeant = standardsOf(task).some((one) => input.standards.includes(one));
      const hit = isMeant ? test(task, input) : undefined;
      if (hit === undefined) return [];
      return [
        {
          ...{ id, severity, standard: task.standard, control: undefined, column: undefined },
          ...{ fixes: [], message: hit.message },
          ...places.cellAt("AB_Roadmap", row, hit.column),
        },
      ];
    }),
  );
}
