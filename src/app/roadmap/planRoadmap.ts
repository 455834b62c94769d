import { STANDARD_NAMES } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import type { PlannedTask } from "../../core/roadmap";
import { roadmapTasksOf } from "../../core/sheets";
import {
  isMovable,
  plannedText,
  planOf,
  type CellChange,
  type CellValue,
  type ChangePlan,
  type RoadmapTask,
  type Row,
  type WorkbookState,
} from "../../core/workbook";
import { neededTable } from "../neededTable";
import { readContext } from "../readContext";
import { wantedTasks } from "./wantedTasks";

const TABLE = "AB_Roadmap";

/**
 * Plans the roadmap of the standards in scope, or plans it anew: tasks that are missing are added;
 * generated ones that are not done and that nobody has retyped get the days as planned from today,
 * keeping their start once it has come; those that nothing needs any more are done today. Own rows,
 * typed days and owners stay, and no row goes.
 *
 * @returns a plan without changes when the roadmap is as it would be planned
 * @throws WorkbookError `not-filled`, `table-missing`
 */
export function planRoadmapOf(state: WorkbookState, today: IsoDate): ChangePlan {
  neededTable(state, TABLE);
  const context = readContext(state, today);
  const wanted = wantedTasks(state, context);
  const tasks = new Map<string, RoadmapTask>();
  for (const task of roadmapTasksOf(context)) {
    if (!tasks.has(task.id.toLowerCase())) tasks.set(task.id.toLowerCase(), task);
  }
  const needed = new Set(wanted.map(({ id }) => id.toLowerCase()));
  const inScope = new Set(wanted.map(({ standard }) => standard));
  return planOf("Plan roadmap", {
    addedRows: wanted
      .filter(({ id }) => !tasks.has(id.toLowerCase()))
      .map((task) => ({ table: TABLE, row: rowOf(task) })),
    cells: [...tasks].flatMap(([key, task]) => {
      if (!isMovable(task)) return [];
      const planned = wanted.find(({ id }) => id.toLowerCase() === key);
      if (planned !== undefined) return moved(task, planned, context.today);
      const isOver = task.standard !== undefined && inScope.has(task.standard) && !needed.has(key);
      return isOver ? [change(task, "Done on", undefined, toSerial(context.today))] : [];
    }),
  });
}

function rowOf(task: PlannedTask): Row {
  return new Map<string, CellValue>([
    ["Task", task.id],
    ["Standard", STANDARD_NAMES[task.standard].cell],
    ["Phase", task.phase],
    ["What", task.what],
    ["Concerns", textOf(task.concerns)],
    ["Depends on", textOf(task.dependsOn)],
    ["Owner", task.owner === "" ? undefined : task.owner],
    ["Starts on", toSerial(task.startsOn)],
    ["Ends on", toSerial(task.endsOn)],
    ["Planned", plannedText(task.startsOn, task.endsOn)],
  ]);
}

function textOf(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(", ");
}

/** The cells of a task that are planned otherwise now: its days, and the controls that are left. */
function moved(task: RoadmapTask, planned: PlannedTask, today: IsoDate): CellChange[] {
  const { startsOn, endsOn } = task;
  if (startsOn === undefined || endsOn === undefined) return [];
  const from = startsOn < today && endsOn >= today ? startsOn : planned.startsOn;
  const changes: CellChange[] = [];
  if (from !== startsOn) {
    changes.push(change(task, "Starts on", toSerial(startsOn), toSerial(from)));
  }
  if (planned.endsOn !== endsOn) {
    changes.push(change(task, "Ends on", toSerial(endsOn), toSerial(planned.endsOn)));
  }
  if (changes.length === 0) return [];
  return [...changes, change(task, "Planned", task.planned, plannedText(from, planned.endsOn))];
}

function change(
  task: RoadmapTask,
  column: string,
  expected: CellValue,
  value: CellValue,
): CellChange {
  return { table: TABLE, key: task.id, column, expected, value };
}
