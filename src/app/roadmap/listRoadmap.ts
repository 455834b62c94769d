import type { IsoDate } from "../../core/day";
import { roadmapTasksOf } from "../../core/sheets";
import {
  taskState,
  type RoadmapTask,
  type TaskState,
  type WorkbookState,
} from "../../core/workbook";
import { neededTable } from "../neededTable";
import { readContext } from "../readContext";

/** A task of the roadmap as it stands. */
export interface ListedTask {
  readonly task: RoadmapTask;
  /** "" while it has no end and is not done. */
  readonly state: TaskState;
  /** Whether Annexbook made it; else it is the user's own. */
  readonly isGenerated: boolean;
}

/**
 * The tasks of the roadmap, in the order of the sheet; none while there is no plan.
 *
 * @throws WorkbookError `not-filled`, `table-missing`
 */
export function listRoadmap(state: WorkbookState, today: IsoDate): readonly ListedTask[] {
  neededTable(state, "AB_Roadmap");
  const context = readContext(state, today);
  return roadmapTasksOf(context).map((task) => ({
    task,
    state: taskState(task, context.today),
    isGenerated: task.planned !== "",
  }));
}
