import { STANDARDS } from "../catalog";
import type { RoadmapCheckInput } from "../roadmap";
import { roadmapTaskFromRow, rowsOf, standardsInScope, type RoadmapTask } from "../workbook";
import { statementsOf } from "./records";
import type { SheetContext } from "./sheetContext";

/** The rows of AB_Roadmap, in the order of the sheet. */
export function roadmapTasksOf({ content }: SheetContext): readonly RoadmapTask[] {
  return rowsOf(content, "AB_Roadmap").map(roadmapTaskFromRow);
}

/** All that the checks of the roadmap look at, from what the workbook holds. */
export function roadmapInput(context: SheetContext): RoadmapCheckInput {
  const controls = STANDARDS.map(
    (standard) =>
      [
        standard,
        new Set(statementsOf(context, standard).map(({ control }) => control.trim().toLowerCase())),
      ] as const,
  );
  return {
    today: context.today,
    standards: standardsInScope(context.settings),
    tasks: roadmapTasksOf(context),
    controls: new Map(controls),
  };
}
