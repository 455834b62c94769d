import { fromSerial, isIsoDate, toSerial, type IsoDate } from "../../core/day";
import { isDayCell, tableLayout } from "../../core/sheets";
import {
  cellText,
  planOf,
  recordKey,
  tableOf,
  type CellChange,
  type CellValue,
  type ChangePlan,
  type Row,
  type RowAddition,
  type RowRemoval,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { recordsOf } from "../readContext";
import { WorkbookError } from "../workbookError";
import { recordOfKey } from "./changedContent";
import { fingerprint } from "./fingerprint";
import { LOG_FIELDS } from "./logged";

/**
 * Plans the opposite of the last action of the change log that has not been undone. Undoing twice
 * goes two actions back.
 *
 * @throws WorkbookError `nothing-to-undo`, `changed-since` when a cell no longer holds what the
 *   action wrote, `cannot-undo` for actions that are not undone
 */
export function planUndo(state: WorkbookState): ChangePlan {
  const entries = logEntries(state);
  const seq = lastDone(entries);
  if (seq === undefined) {
    throw new WorkbookError("nothing-to-undo", "The change log holds nothing that can be undone.");
  }
  const ofAction = entries.filter((row) => row.get("Seq") === seq);
  const emptied = emptiedRecords(ofAction, state);
  const others = ofAction.filter(
    (entry) => !emptied.some(({ entries }) => entries.includes(entry)),
  );
  const cells = others.flatMap((entry) => inverseCell(entry, state) ?? []);
  const removedRows = others.flatMap((entry) => inverseRows(entry, state) ?? []);
  const addedRows = emptied.map((record) => inverseEmptied(record));
  return planOf(`Undo ${String(seq)}`, { cells, removedRows, addedRows });
}

/** The action that an undo would take back. */
export interface UndoableAction {
  readonly action: string;
  readonly who: string;
  readonly on: IsoDate | undefined;
  /** What it changed, such as "A.5.1 Owner"; of several changes the first. */
  readonly first: string;
  readonly count: number;
}

/** The last action of the change log that has not been undone; undefined when there is none. */
export function lastUndoable(state: WorkbookState): UndoableAction | undefined {
  const entries = logEntries(state);
  const seq = lastDone(entries);
  const ofAction = entries.filter((row) => row.get("Seq") === seq);
  const [first] = ofAction;
  if (seq === undefined || first === undefined) return undefined;
  const on = first.get("On");
  return {
    action: cellText(first.get("Action")),
    who: cellText(first.get("Who")),
    on: typeof on === "number" ? fromSerial(on) : undefined,
    first: `${cellText(first.get("Record"))} ${cellText(first.get("Field"))}`.trim(),
    count: ofAction.length,
  };
}

function logEntries(state: WorkbookState): readonly Row[] {
  const log = tableOf(state, "AB_Change_log");
  return log === undefined ? [] : recordsOf(log).map(({ row }) => row);
}

/** The number of the last action that is no undo and has none. */
function lastDone(entries: readonly Row[]): number | undefined {
  const actions = new Map<number, string>();
  for (const row of entries) {
    const seq = row.get("Seq");
    const isLeftOut = cellText(row.get("Field")) === LOG_FIELDS.leftOut;
    if (typeof seq === "number" && !isLeftOut) actions.set(seq, cellText(row.get("Action")));
  }
  const undone = new Set<number>();
  for (const [seq, action] of [...actions].sort(([one], [other]) => other - one)) {
    const [, target] = /^Undo (\d+)$/.exec(action) ?? [];
    if (target !== undefined) undone.add(Number(target));
    else if (!undone.has(seq)) return seq;
  }
  return undefined;
}

/** A record whose every cell an action emptied, its key included, as its entries tell it. */
interface EmptiedRecord {
  readonly table: TableState;
  readonly key: string;
  readonly entries: readonly Row[];
}

function emptiedRecords(entries: readonly Row[], state: WorkbookState): readonly EmptiedRecord[] {
  const byRecord = new Map<string, Row[]>();
  for (const entry of entries) {
    const name = JSON.stringify([cellText(entry.get("Sheet")), cellText(entry.get("Record"))]);
    byRecord.set(name, [...(byRecord.get(name) ?? []), entry]);
  }
  return [...byRecord.values()].flatMap((ofRecord) => {
    const emptied = ofRecord.filter((entry) => cellText(entry.get("New")) === "");
    const [first] = emptied;
    if (first === undefined) return [];
    const fields = new Set(emptied.map((entry) => cellText(entry.get("Field"))));
    const table = tableAt(first, state);
    const keys = table === undefined ? [] : (tableLayout(table.name)?.keys ?? []);
    const isGone =
      cellText(first.get("Action")) === "Merge" &&
      keys.length > 0 &&
      keys.every((heading) => fields.has(heading));
    const key = cellText(first.get("Record"));
    return isGone && table !== undefined ? [{ table, key, entries: emptied }] : [];
  });
}

/** The record comes back below the others. */
function inverseEmptied({ table, key, entries }: EmptiedRecord): RowAddition {
  const [first = new Map<string, CellValue>()] = entries;
  if (recordOfKey(table, key) !== undefined) throw changedSince(first, "is there again");
  const row = new Map<string, CellValue>();
  for (const entry of entries) {
    const field = cellText(entry.get("Field"));
    row.set(field, fromLogged(table.name, row, field, entry.get("Old")));
  }
  return { table: table.name, row };
}

const NO_COLUMNS: readonly string[] = Object.values(LOG_FIELDS);

function inverseCell(entry: Row, state: WorkbookState): CellChange | undefined {
  const [field, key] = [cellText(entry.get("Field")), cellText(entry.get("Record"))];
  if (field === LOG_FIELDS.rowsAdded || field === LOG_FIELDS.leftOut) return undefined;
  if (NO_COLUMNS.includes(field)) throw cannotUndo(entry);
  const table = tableOfEntry(entry, state);
  const record = recordOfKey(table, key);
  if (record === undefined || !table.headings.includes(field)) {
    throw changedSince(entry, "is not there any more");
  }
  const value = (heading: string) => fromLogged(table.name, record.row, field, entry.get(heading));
  const [old, written] = [value("Old"), value("New")];
  if (!isSameValue(record.row.get(field), written)) {
    throw changedSince(entry, "has been changed since");
  }
  return { table: table.name, key, column: field, expected: record.row.get(field), value: old };
}

function inverseRows(entry: Row, state: WorkbookState): RowRemoval | undefined {
  if (cellText(entry.get("Field")) !== LOG_FIELDS.rowsAdded) return undefined;
  const table = tableOfEntry(entry, state);
  const [, count, mark] = /^(\d+) \(([0-9a-f]{8})\)$/.exec(cellText(entry.get("New"))) ?? [];
  if (count === undefined) throw cannotUndo(entry);
  const records = recordsOf(table).slice(-Number(count));
  const typed = records.map(({ row }) => typedCells(table, row));
  if (fingerprint(typed) !== mark) throw changedSince(entry, "has been changed since");
  const keys = tableLayout(table.name)?.keys ?? [];
  return { table: table.name, keys: records.map(({ row }) => recordKey(row, keys)) };
}

function typedCells({ name }: TableState, row: Row): Row {
  const columns = tableLayout(name)?.columns ?? [];
  const computed = new Set(
    columns.filter(({ type }) => type === "computed").map(({ heading }) => heading),
  );
  return new Map([...row].filter(([heading]) => !computed.has(heading)));
}

function tableAt(entry: Row, state: WorkbookState): TableState | undefined {
  const sheet = cellText(entry.get("Sheet")).toLowerCase();
  return state.tables.find((one) => one.sheet.toLowerCase() === sheet);
}

function tableOfEntry(entry: Row, state: WorkbookState): TableState {
  const table = tableAt(entry, state);
  if (table === undefined) throw changedSince(entry, "is not there any more");
  return table;
}

/** The value that a cell of the log stands for. */
function fromLogged(table: string, row: Row, column: string, logged: CellValue): CellValue {
  if (typeof logged !== "string") return logged;
  const [, quoted] = /^"(.*)"$/s.exec(logged) ?? [];
  const isDay = isDayCell(table, row, column);
  if (quoted !== undefined && isDay) return quoted;
  if (quoted?.startsWith("#") === true) return { error: quoted };
  return isDay && isIsoDate(logged) ? toSerial(logged) : logged;
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === "object" && typeof other === "object") return one.error === other.error;
  return one === other || (cellText(one) === "" && cellText(other) === "");
}

function changedSince(entry: Row, what: string): WorkbookError {
  const place = `${cellText(entry.get("Record"))} ${cellText(entry.get("Field"))}`.trim();
  const message = `${cellText(entry.get("Sheet"))}: ${place} ${what}, so the action cannot be undone.`;
  return new WorkbookError("changed-since", message, { place });
}

function cannotUndo(entry: Row): WorkbookError {
  const action = cellText(entry.get("Action"));
  const message = `"${action}" added sheets or columns or restored formulas, which undo leaves alone; "unfill" takes sheets away.`;
  return new WorkbookError("cannot-undo", message, { place: action });
}
