import type { IsoDate } from "../../core/day";
import { roadmapTasksOf } from "../../core/sheets";
import {
  standardsInScope,
  taskState,
  type RoadmapTask,
  type TaskState,
  type WorkbookState,
} from "../../core/workbook";
import { neededTable } from "../neededTable";
import { readContext } from "../readContext";
import { wantedTasks } from "./wantedTasks";

/** A task of the roadmap as it stands. */
export interface ListedTask {
  readonly task: RoadmapTask;
  /** "" while it has no end and is not done. */
  readonly state: TaskState;
  /** Whether Annexbook made it; else it is the user's own. */
  readonly isGenerated: boolean;
  /** Whether Annexbook made it, it has an id and is not done, and nothing needs it: its user decides. */
  readonly isUnneeded: boolean;
}

/**
 * The tasks of the roadmap, in the order of the sheet; none while there is no plan.
 *
 * @throws WorkbookError `not-filled`, `table-missing`
 */
export function listRoadmap(state: WorkbookState, today: IsoDate): readonly ListedTask[] {
  neededTable(state, "AB_Roadmap");
  const context = readContext(state, today);
  const wanted = new Set(wantedTasks(context).map(({ id }) => id.toLowerCase()));
  const inScope = standardsInScope(context.settings);
  return roadmapTasksOf(context).map((task) => {
    const isGenerated = task.planned !== "";
    const isOpen = isGenerated && task.id !== "" && task.doneOn === undefined;
    const isOurs = task.standard !== undefined && inScope.includes(task.standard);
    const isUnneeded = isOpen && isOurs && !wanted.has(task.id.toLowerCase());
    return { task, state: taskState(task, context.today), isGenerated, isUnneeded };
  });
}
