import { remindersOf, type DueThing, type KnownReminder, type Reminder } from "../../core/calendar";
import type { IsoDate } from "../../core/day";
import type { SheetContext } from "../../core/sheets";
import {
  cellText,
  planOf,
  rowsOf,
  tableOf,
  type CellChange,
  type CellValue,
  type ChangePlan,
  type Row,
  type WorkbookState,
} from "../../core/workbook";
import { changedState } from "../change/changedContent";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import { dueThings } from "./dueThings";
import { knownReminder, reminderRow } from "./knownReminders";
import { doneChange, typedDone, withMemory, type Memory } from "./settled";

const TABLE = "AB_Reminders";

/** What falls due in a workbook, its reminders, and the change that makes the workbook remember them. */
export interface Reminders {
  readonly context: SheetContext;
  /** Everything with a due day, done or not. */
  readonly things: readonly DueThing[];
  readonly reminders: readonly Reminder[];
  readonly plan: ChangePlan;
  /** Tells this workbook from all others; "" when it has no id. */
  readonly workbookId: string;
}

/**
 * The reminders of a workbook. A day that a person typed at Done on of a reminder goes to the record
 * that it is about; nothing else flows back.
 *
 * @param done - days on which things were done that no cell says yet, by thingKey
 * @throws WorkbookError `not-filled`
 */
export function planReminders(
  state: WorkbookState,
  today: IsoDate,
  done: ReadonlyMap<string, IsoDate> = NONE,
): Reminders {
  const before = readContext(state, today);
  const memory = memoryOf(before);
  const workbookId = workbookIdOf(before);
  const place = { workbookId, today: before.today };
  const typed = dueThings(before).flatMap((thing) => {
    const doneOn = done.get(thingKey(thing)) ?? typedDone(thing, place, memory);
    return doneOn === undefined ? [] : [{ thing, doneOn }];
  });
  const flowing = typed.flatMap(({ thing, doneOn }) => doneChange(thing, doneOn, state) ?? []);
  const context = readContext(changedState(state, planOf("Remind", { cells: flowing })), today);
  const settled = new Map(typed.map(({ thing, doneOn }) => [thingKey(thing), doneOn]));
  const things = dueThings(context).map((thing) => {
    const doneOn = thing.doneOn ?? settled.get(thingKey(thing));
    return withMemory({ ...thing, doneOn }, workbookId, memory);
  });
  const known = [...memory.values()];
  const reminders = remindersOf(things, { workbookId, today: context.today, known });
  const plan = planOf("Remind", tableChanges(state, reminders, flowing));
  return { context, things, reminders, plan, workbookId };
}

/**
 * The plan of planReminders.
 *
 * @throws WorkbookError `table-missing`, `workbook-id-missing`: without an id, calendars could not
 *   tell the reminders of two workbooks apart
 */
export function planRemember(state: WorkbookState, today: IsoDate): ChangePlan {
  const { plan, workbookId } = planReminders(state, today);
  if (tableOf(state, TABLE) === undefined) {
    const message = 'The table AB_Reminders is missing: "fill" adds it again.';
    throw new WorkbookError("table-missing", message, { place: TABLE });
  }
  refuseNoId(workbookId);
  return plan;
}

/** @throws WorkbookError `workbook-id-missing` */
export function refuseNoId(workbookId: string): void {
  if (workbookId !== "") return;
  const message =
    'The setting "Workbook id" is blank: type anything that no other workbook of yours has.';
  throw new WorkbookError("workbook-id-missing", message, { place: "Workbook id" });
}

const NONE: ReadonlyMap<string, IsoDate> = new Map();

/** Names a thing with its due day: once that moves, it is to be done again. */
export function thingKey({ standard, cycle, kind, subject, dueOn }: DueThing): string {
  return JSON.stringify([standard, cycle, kind, subject, dueOn]);
}

function workbookIdOf({ settings }: SheetContext): string {
  return (
    settings.text("Workbook id", "27001").trim() || settings.text("Workbook id", "42001").trim()
  );
}

function memoryOf({ content }: SheetContext): Memory {
  const memory = new Map<string, KnownReminder>();
  for (const row of rowsOf(content, TABLE)) {
    const known = knownReminder(row);
    if (known !== undefined && !memory.has(known.uid)) memory.set(known.uid, known);
  }
  return memory;
}

/** Changed cells of the reminders that the table has, and rows for those that it has not. */
function tableChanges(
  state: WorkbookState,
  reminders: readonly Reminder[],
  flowing: readonly CellChange[],
): Pick<ChangePlan, "cells" | "addedRows"> {
  const table = tableOf(state, TABLE);
  if (table === undefined) return { cells: flowing, addedRows: [] };
  const rows = reminders.map((reminder) => ({ uid: reminder.uid, row: reminderRow(reminder) }));
  const present = new Map(
    table.records.map((record) => [cellText(record.row.get("UID")).trim(), record.row]),
  );
  return {
    cells: [
      ...flowing,
      ...rows.flatMap(({ uid, row }) => {
        const before = present.get(uid);
        return before === undefined ? [] : differences(table.name, uid, before, row);
      }),
    ],
    addedRows: rows
      .filter(({ uid }) => !present.has(uid))
      .map(({ row }) => ({ table: table.name, row: withoutBlanks(row) })),
  };
}

function differences(table: string, key: string, before: Row, after: Row): CellChange[] {
  return [...after]
    .filter(([column, value]) => !isSame(before.get(column), value))
    .map(([column, value]) => ({ table, key, column, expected: before.get(column), value }));
}

function isSame(one: CellValue, other: CellValue): boolean {
  return (
    one === other || (cellText(one) === "" && cellText(other) === "" && typeof one !== "object")
  );
}

function withoutBlanks(row: Row): Row {
  return new Map([...row].filter(([, value]) => value !== undefined));
}
