import { fromSerial, toSerial, type IsoDate } from "../../core/day";
import { isDayCell, tableLayout } from "../../core/sheets";
import {
  isEmptyPlan,
  recordKey,
  tableOf,
  type CellChange,
  type CellValue,
  type ChangePlan,
  type Row,
  type RowAddition,
  type WorkbookState,
} from "../../core/workbook";
import { fingerprint } from "./fingerprint";
import { recordOfKey } from "./changedContent";

/** Who changes a workbook, and on which day. */
export interface LogAuthor {
  readonly who: string;
  readonly today: IsoDate;
}

/** Fields of the change log that are no columns of a record. */
export const LOG_FIELDS = {
  rowsAdded: "(rows added)",
  rowsRemoved: "(rows removed)",
  sheetAdded: "(sheet added)",
  sheetRemoved: "(sheet removed)",
  columnAdded: "(column added)",
  restored: "(restored)",
  nameRemoved: "(name removed)",
  leftOut: "(left out)",
} as const;

/**
 * The plan with its rows of the change log: one for each cell, and one for each table that gets
 * rows, each sheet, column and repair. All rows of one plan have the same number. A workbook without
 * a log gets none. Reminders are derived, and their sequences never go back: they are not logged, so
 * that nothing undoes them.
 */
export function withLog(plan: ChangePlan, state: WorkbookState, author: LogAuthor): ChangePlan {
  const added = plan.addedSheets.find(({ table }) => table?.name === LOG_TABLE);
  if (isEmptyPlan(plan) || (tableOf(state, LOG_TABLE) === undefined && added === undefined)) {
    return plan;
  }
  const seq = nextSeq(state);
  const rows = changesOf(withoutReminders(plan), state).map(
    (entry): Row =>
      new Map<string, CellValue>([
        ["Seq", seq],
        ["On", toSerial(author.today)],
        ["Who", author.who],
        ["Action", plan.action],
        ["Sheet", entry.sheet],
        ["Record", entry.record],
        ["Field", entry.field],
        ["Old", entry.old],
        ["New", entry.new],
      ]),
  );
  if (added === undefined) {
    const additions = rows.map((row): RowAddition => ({ table: LOG_TABLE, row }));
    return { ...plan, addedRows: [...plan.addedRows, ...additions] };
  }
  return { ...plan, addedSheets: plan.addedSheets.map((sheet) => withRows(sheet, rows)) };
}

const LOG_TABLE = "AB_Change_log";

function withoutReminders(plan: ChangePlan): ChangePlan {
  const isLogged = ({ table }: { readonly table: string }) => !/^AB_Reminders$/i.test(table);
  return {
    ...plan,
    cells: plan.cells.filter(isLogged),
    addedRows: plan.addedRows.filter(isLogged),
  };
}

function withRows(sheet: ChangePlan["addedSheets"][number], rows: readonly Row[]) {
  return sheet.table?.name === LOG_TABLE ? { ...sheet, table: { ...sheet.table, rows } } : sheet;
}

/** One more than the largest number of the log; 1 for an empty one. */
function nextSeq(state: WorkbookState): number {
  const numbers = (tableOf(state, LOG_TABLE)?.records ?? []).map(({ row }) => row.get("Seq"));
  return Math.max(0, ...numbers.filter((seq) => typeof seq === "number")) + 1;
}

/** One line of the change log, without number, day and person. */
export interface LoggedChange {
  readonly sheet: string;
  readonly record: string;
  readonly field: string;
  readonly old?: CellValue;
  readonly new?: CellValue;
}

/** What a plan changes, line by line: also its preview. */
export function changesOf(plan: ChangePlan, state: WorkbookState): LoggedChange[] {
  const sheetOf = (table: string) => tableOf(state, table)?.sheet ?? "";
  return [
    ...plan.removedSheets.map((name) => ({
      sheet: name,
      record: "",
      field: LOG_FIELDS.sheetRemoved,
    })),
    ...plan.addedSheets.map(({ name }) => ({
      sheet: name,
      record: "",
      field: LOG_FIELDS.sheetAdded,
    })),
    ...plan.addedColumns.map(({ table, column }) => ({
      sheet: sheetOf(table),
      record: column.heading,
      field: LOG_FIELDS.columnAdded,
    })),
    ...repairsOf(plan, sheetOf),
    ...plan.removedRows.map(({ table, keys }) => ({
      sheet: sheetOf(table),
      record: keys[0] ?? "",
      field: LOG_FIELDS.rowsRemoved,
      old: keys.length,
    })),
    ...rowsOf(plan.addedRows, sheetOf),
    ...plan.cells.map((cell) => cellEntry(cell, state)),
    ...plan.leftOut.map(({ sheet, record, value, reason }) => ({
      ...{ sheet, record, field: LOG_FIELDS.leftOut, old: reason, new: value },
    })),
  ];
}

function repairsOf(plan: ChangePlan, sheetOf: (table: string) => string): LoggedChange[] {
  const field = LOG_FIELDS.restored;
  return [
    ...plan.names.map(({ name, sheet = "", refersTo }) => ({
      sheet,
      record: name,
      field: refersTo === undefined ? LOG_FIELDS.nameRemoved : field,
    })),
    ...plan.repairedColumns.map(({ table, column }) => ({
      sheet: sheetOf(table),
      record: column.heading,
      field,
    })),
    ...plan.repairedCells.map(({ sheet, cell }) => ({ sheet, record: cell.at, field })),
    ...plan.repairedRules
      .filter(({ isOfAddedRows }) => isOfAddedRows !== true)
      .flatMap(({ sheet, rules }) => rules.map(({ range }) => ({ sheet, record: range, field }))),
  ];
}

function rowsOf(added: readonly RowAddition[], sheetOf: (table: string) => string): LoggedChange[] {
  const byTable = new Map<string, Row[]>();
  for (const { table, row } of added) byTable.set(table, [...(byTable.get(table) ?? []), row]);
  return [...byTable].map(([table, rows]) => {
    const keys = tableLayout(table)?.keys ?? [];
    const [first = new Map<string, CellValue>()] = rows;
    return {
      sheet: sheetOf(table),
      record: recordKey(readable(table, first, keys), keys),
      field: LOG_FIELDS.rowsAdded,
      new: `${String(rows.length)} (${fingerprint(rows)})`,
    };
  });
}

/** The key cells of a row as people read them. */
function readable(table: string, row: Row, keys: readonly string[]): Row {
  return new Map(keys.map((heading) => [heading, toLogged(table, row, heading, row.get(heading))]));
}

function cellEntry({ table, key, column, expected, value }: CellChange, state: WorkbookState) {
  const found = tableOf(state, table);
  const row = (found && recordOfKey(found, key)?.row) ?? new Map<string, CellValue>();
  const logged = (one: CellValue) => toLogged(table, row, column, one);
  return {
    sheet: found?.sheet ?? "",
    record: key,
    field: column,
    old: logged(expected),
    new: logged(value),
  };
}

/**
 * A value as the log holds it, so that people can read it and `fromLogged` gives it back: days as
 * yyyy-mm-dd, errors and texts that could be taken for something else in quotes.
 */
function toLogged(table: string, row: Row, column: string, value: CellValue): CellValue {
  if (typeof value === "object") return `"${value.error}"`;
  if (!isDayCell(table, row, column)) return value;
  if (typeof value === "number") return fromSerial(value) ?? value;
  return typeof value === "string" ? `"${value}"` : value;
}
