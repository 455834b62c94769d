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
 * today, keeping their start once it has come and nothing that they wait for ends after it; groups of
 * controls whose text and list nobody has retyped get those of the controls that are left; a task that
 * waits for a generated one whose row was deleted waits for what comes before it now. Own rows, typed
 * days and owners stay, nothing is marked as done, and no row goes. Of two rows with one id neither is
 * changed.
 *
 * @returns a plan without changes when the roadmap is as it would be planned
 * @throws WorkbookError `not-filled`, `table-missing`
 */
export function planRoadmapOf(state: WorkbookState, today: IsoDate): ChangePlan {
  neededTable(state, TABLE);
  const context = readContext(state, today);
  const wanted = wantedTasks(context);
  const plans = new Map(wanted.map((task) => [task.id.toLowerCase(), task]));
  const rows = rowsById(rowsOf(context.content, TABLE));
  const replan: Replan = { today: context.today, rows, plans };
  return planOf("Plan roadmap", {
    addedRows: wanted
      .filter(({ id }) => !rows.has(id.toLowerCase()))
      .map((task) => ({ table: TABLE, row: rowOf(task) })),
    cells: wanted.flatMap((planned) => {
      const found = rows.get(planned.id.toLowerCase()) ?? [];
      const [row] = found;
      if (row === undefined || found.length > 1) return [];
      const task = roadmapTaskFromRow(row);
      if (task.doneOn !== undefined) return [];
      return [
        ...(isGeneratedGroup(task) ? relisted(row, task, planned) : []),
        ...relinked(row, task, planned, replan),
        ...(isMovable(task) ? moved(task, planned, replan) : []),
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

/** What the roadmap has and what is planned, by ids in lower case. */
interface Replan {
  readonly today: IsoDate;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly plans: ReadonlyMap<string, PlannedTask>;
}

function rowsById(rows: readonly Row[]): Replan["rows"] {
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const id = cellText(row.get("Task")).trim().toLowerCase();
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return byId;
}

/** The last day of a task once the plan is written; undefined when it is done or has none. */
function openUntil(id: string, { rows, plans }: Replan): IsoDate | undefined {
  const planned = plans.get(id.toLowerCase());
  const [row] = rows.get(id.toLowerCase()) ?? [];
  if (row === undefined) return planned?.endsOn;
  const task = roadmapTaskFromRow(row);
  if (task.doneOn !== undefined) return undefined;
  return isMovable(task) && planned !== undefined ? planned.endsOn : task.endsOn;
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

/** What a task waits for, when it names generated tasks that are gone. */
function relinked(row: Row, task: RoadmapTask, planned: PlannedTask, replan: Replan): CellChange[] {
  const isGone = (id: string) =>
    id.startsWith(`${planned.standard}-`) &&
    !replan.rows.has(id.toLowerCase()) &&
    !replan.plans.has(id.toLowerCase());
  if (task.planned === "" || !task.dependsOn.some(isGone)) return [];
  const kept = task.dependsOn.filter((id) => !isGone(id));
  const after = textOf(kept.length > 0 ? kept : planned.dependsOn);
  return [change(task, "Depends on", row.get("Depends on"), after)];
}

/** The days of a task that are planned otherwise now. */
function moved(task: RoadmapTask, planned: PlannedTask, replan: Replan): CellChange[] {
  const { startsOn, endsOn } = task;
  if (startsOn === undefined || endsOn === undefined) return [];
  const from = hasBegun(task, replan) ? startsOn : planned.startsOn;
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

/** Whether its days have come, and what it waits for does not end after its start. */
function hasBegun({ startsOn, endsOn, dependsOn }: RoadmapTask, replan: Replan): boolean {
  if (startsOn === undefined || endsOn === undefined) return false;
  if (startsOn >= replan.today || endsOn < replan.today) return false;
  return dependsOn.every((id) => (openUntil(id, replan) ?? startsOn) <= startsOn);
}

function change(
  task: RoadmapTask,
  column: string,
  expected: CellValue,
  value: CellValue,
): CellChange {
  return { table: TABLE, key: task.id, column, expected, value };
}
