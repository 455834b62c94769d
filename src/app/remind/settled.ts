import { uidOf, type DueThing, type KnownReminder } from "../../core/calendar";
import { toSerial, type IsoDate } from "../../core/day";
import { tableOf, type CellChange, type CellValue, type WorkbookState } from "../../core/workbook";
import { recordOfKey } from "../change/changedContent";

/** What the workbook remembers about reminders, by UID. */
export type Memory = ReadonlyMap<string, KnownReminder>;

/** The reminders that a thing has in the workbook. */
function remembered(thing: DueThing, workbookId: string, memory: Memory): KnownReminder[] {
  return [...thing.steps.map(String), "overdue"].flatMap(
    (step) => memory.get(uidOf(workbookId, thing, step)) ?? [],
  );
}

/**
 * The day that a person typed at Done on of a reminder, where nothing else says that it is done. A day
 * to come is not believed.
 */
export function typedDone(
  thing: DueThing,
  { workbookId, today }: { readonly workbookId: string; readonly today: IsoDate },
  memory: Memory,
): IsoDate | undefined {
  if (thing.doneOn !== undefined) return undefined;
  const typed = remembered(thing, workbookId, memory).find(
    ({ doneOn, status }) => doneOn !== undefined && doneOn <= today && !isSettledWord(status),
  );
  return typed?.doneOn;
}

/**
 * The thing as done, where only its reminders remember that: its due day is the one they were settled
 * for, and no cell of its record could say otherwise.
 */
export function withMemory(thing: DueThing, workbookId: string, memory: Memory): DueThing {
  if (thing.doneOn !== undefined || thing.doneCell?.isDecisive === true) return thing;
  const settled = remembered(thing, workbookId, memory).find(
    ({ doneOn, dueOn, status }) =>
      doneOn !== undefined && isSettledWord(status) && dueOn === thing.dueOn,
  );
  return settled === undefined ? thing : { ...thing, doneOn: settled.doneOn };
}

function isSettledWord(status: KnownReminder["status"]): boolean {
  return status === "Done" || status === "Cancelled";
}

/** The cell of the record that takes the day; undefined where none does or it holds a later day. */
export function doneChange(
  { doneCell }: DueThing,
  doneOn: IsoDate,
  state: WorkbookState,
): CellChange | undefined {
  if (doneCell === undefined) return undefined;
  const { key, column } = doneCell;
  const table = tableOf(state, doneCell.table);
  const record = table && recordOfKey(table, key);
  if (table === undefined || record === undefined || !table.headings.includes(column)) {
    return undefined;
  }
  const expected = record.row.get(column);
  const value = toSerial(doneOn);
  return isOlder(expected, value) ? { table: table.name, key, column, expected, value } : undefined;
}

/** Blank, or an earlier day: anything else that a person typed stays. */
function isOlder(held: CellValue, value: number): boolean {
  return held === undefined || held === "" || (typeof held === "number" && held < value);
}
