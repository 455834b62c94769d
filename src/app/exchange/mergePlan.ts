import {
  isNothing,
  isSameValue,
  pairRecords,
  type ExchangeContent,
  type ExchangeRecord,
  type ExchangeTable,
} from "../../core/exchange";
import { columnLayout } from "../../core/sheets";
import {
  planOf,
  tableOf,
  type CellChange,
  type ChangePlan,
  type ColumnChange,
  type RowAddition,
  type WorkbookState,
} from "../../core/workbook";
import { recordsOf } from "../readContext";
import { WorkbookError } from "../workbookError";
import { tableLabel } from "./exchangeContent";

/**
 * Plans how a workbook gets to say what a merge says.
 *
 * @param ours - what the workbook says now
 * @throws WorkbookError `table-missing` when records have no table to go to
 */
export function planMerged(
  state: WorkbookState,
  ours: ExchangeContent,
  merged: ExchangeContent,
): ChangePlan {
  const changes = merged.map((table) => {
    const before = ours.find(({ name }) => name === table.name);
    return { ...changesOf(state, before, table), columns: newColumns(state, before, table) };
  });
  return planOf("Merge", {
    cells: changes.flatMap(({ cells }) => cells),
    addedRows: changes.flatMap(({ addedRows }) => addedRows),
    addedColumns: changes.flatMap(({ columns }) => columns),
  });
}

function changesOf(
  state: WorkbookState,
  before: ExchangeTable | undefined,
  after: ExchangeTable,
): { readonly cells: readonly CellChange[]; readonly addedRows: readonly RowAddition[] } {
  const cells: CellChange[] = [];
  const addedRows: RowAddition[] = [];
  const table = tableOf(state, after.name)?.name ?? after.name;
  const isOld = new Set(before?.columns);
  for (const { records } of pairRecords([before, after])) {
    const [one, other] = records;
    if (other === undefined) {
      if (one !== undefined) cells.push(...emptied(table, one));
      continue;
    }
    if (one === undefined) {
      if (before === undefined) throw missing(after.name);
      addedRows.push({ table, row: other.cells });
      continue;
    }
    for (const column of after.columns) {
      // The cells of a new column come with the column.
      if (!isOld.has(column)) continue;
      const [expected, value] = [one.cells.get(column), other.cells.get(column)];
      if (isSameValue(expected, value)) continue;
      cells.push({ table, key: one.key, column, expected, value });
    }
  }
  return { cells, addedRows };
}

/**
 * A record that goes leaves a blank row, which no table counts: so no other record moves away from
 * its comments and from formulas that point at it.
 */
function emptied(table: string, { key, cells }: ExchangeRecord): CellChange[] {
  return [...cells]
    .filter(([, value]) => !isNothing(value))
    .map(([column, expected]) => ({ table, key, column, expected, value: undefined }));
}

function missing(name: string): WorkbookError {
  const message = `OURS has no table ${tableLabel(name)} for the records of THEIRS: "fill" adds it.`;
  return new WorkbookError("table-missing", message, { place: name });
}

/** Columns that only the other side has, with what it says for the rows that are there. */
function newColumns(
  state: WorkbookState,
  before: ExchangeTable | undefined,
  after: ExchangeTable,
): ColumnChange[] {
  const table = tableOf(state, after.name);
  if (before === undefined || table === undefined) return [];
  const typed = new Map(recordsOf(table).map((record, index) => [record, before.records[index]]));
  const merged = new Map(
    pairRecords([before, after]).map(({ records: [one, other] }) => [one, other]),
  );
  return after.columns
    .filter((column) => !table.headings.includes(column))
    .filter((column) => after.records.some(({ cells }) => !isNothing(cells.get(column))))
    .map((heading) => ({
      table: table.name,
      column: columnLayout(after.name, heading) ?? { heading, width: 24, type: "text" },
      values: table.records.map((record) => merged.get(typed.get(record))?.cells.get(heading)),
    }));
}
