import { tableLayout } from "../../core/sheets";
import {
  isSameKey,
  recordKey,
  type CellChange,
  type ChangePlan,
  type RecordState,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { recordsOf } from "../readContext";

/** The workbook as it will be once a plan has been applied, as far as its records go. */
export function changedState(state: WorkbookState, plan: ChangePlan): WorkbookState {
  return { ...state, tables: state.tables.map((table) => changedTable(table, plan)) };
}

function changedTable(table: TableState, plan: ChangePlan): TableState {
  const isHere = ({ table: name }: { readonly table: string }) =>
    name.toLowerCase() === table.name.toLowerCase();
  const cells = plan.cells.filter(isHere);
  const added = plan.addedRows.filter(isHere);
  const removed = plan.removedRows.filter(isHere).flatMap(({ keys }) => keys).length;
  if (cells.length + added.length + removed === 0) return table;
  const changed = changedRecords(table, cells);
  const kept = removed === 0 ? changed : changed.slice(0, -removed);
  return { ...table, records: [...kept, ...addedRecords(table, added)] };
}

function changedRecords(
  { name, records }: TableState,
  cells: readonly CellChange[],
): readonly RecordState[] {
  const keys = tableLayout(name)?.keys ?? [];
  const byKey = new Map<string, CellChange[]>();
  for (const cell of cells) {
    const known = byKey.get(cell.key.toLowerCase());
    if (known === undefined) byKey.set(cell.key.toLowerCase(), [cell]);
    else known.push(cell);
  }
  return records.map((record) => {
    const changes = byKey.get(recordKey(record.row, keys).toLowerCase());
    if (changes === undefined) return record;
    const typed = changes.map(({ column, value }) => [column, value] as const);
    return { ...record, row: new Map([...record.row, ...typed]) };
  });
}

/** New records take the place of a table's only row while that is blank. */
function addedRecords(table: TableState, added: ChangePlan["addedRows"]): RecordState[] {
  const next = (table.records.at(-1)?.at ?? table.headingRow) + 1;
  return added.map(({ row }, index) => ({ at: next + index, row, formulas: new Map() }));
}

/** Whether a table has nothing but its blank first row, which the first new record fills. */
export function isBlankTable(table: TableState): boolean {
  return table.records.length === 1 && recordsOf(table).length === 0;
}

/** The only record of a key; undefined when there is none, or more than one. */
export function recordOfKey(table: TableState, key: string): RecordState | undefined {
  const keys = tableLayout(table.name)?.keys ?? [];
  const found = table.records.filter(({ row }) => isSameKey(recordKey(row, keys), key));
  return found.length === 1 ? found[0] : undefined;
}
