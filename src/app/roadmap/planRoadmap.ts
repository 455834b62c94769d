import { STANDARD_NAMES } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import { isGeneratedGroup, type PlannedTask } from "../../core/roadmap";
import type { SheetContext } from "../../core/sheets";
import {
  isMovable,
  cellText,
  plannedText,
  planOf,
  roadmapTaskFromRow,
  rowsOf,
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
 * generated ones that are not done and whose days nobody has retyped get the days as planned from
 * today, keeping their start once it has come; groups of controls whose text and list nobody has
 * retyped get those of the controls that are left. Own rows, typed days and owners stay, nothing is
 * marked as done, and no row goes.
 *
 * @returns a plan without changes when the roadmap is as it would be planned
 * @throws WorkbookError `not-filled`, `table-missing`
 */
export function planRoadmapOf(state: WorkbookState, today: IsoDate): ChangePlan {
  neededTable(state, TABLE);
  const context = readContext(state, today);
  const wanted = wantedTasks(context);
  const rows = rowsById(rowsOf(context.content, TABLE));
  return planOf("Plan roadmap", {
    addedRows: wanted
      .filter(({ id }) => !rows.has(id.toLowerCase()))
      .map((task) => ({ table: TABLE, row: rowOf(task) })),
    cells: wanted.flatMap((planned) => {
      const row = rows.get(planned.id.toLowerCase());
      const task = row && roadmapTaskFromRow(row);
      if (row === undefined || task?.doneOn !== undefined || task === undefined) return [];
      return [
        ...(isGeneratedGroup(task) ? relisted(row, task, planned) : []),
        ...(isMovable(task) ? moved(task, planned, context.today) : []),
      ];
    }),
  });
}

/** The rows of the roadmap with those that it lacks at their end, as planned from the context's day. */
export function plannedRows(context: SheetContext): readonly Row[] {
  const rows = rowsOf(context.content, TABLE);
  const known = rowsById(rows);
  const missing = wantedTasks(context).filter(({ id }) => !known.has(id.toLowerCase()));
  return [...rows, ...missing.map(rowOf)];
}

/** By their ids in lower case; of two with one id the first. */
function rowsById(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(
    [...rows].reverse().map((row) => [cellText(row.get("Task")).trim().toLowerCase(), row]),
  );
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

/** The text and the list of a group, when other controls are left. */
function relisted(row: Row, task: RoadmapTask, planned: PlannedTask): CellChange[] {
  const after = textOf(planned.concerns);
  if (textOf(task.concerns) === after) return [];
  return [
    ...(task.what === planned.what ? [] : [change(task, "What", row.get("What"), planned.what)]),
    change(task, "Concerns", row.get("Concerns"), after),
  ];
}

/** The days of a task that are planned otherwise now. */
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
