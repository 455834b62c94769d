import { tableLayout } from "../../core/sheets";
import type { CellChange, ChangePlan, ColumnChange, Row } from "../../core/workbook";

/** All that a plan does to one table. */
export interface TableEdit {
  readonly table: string;
  readonly cells: readonly CellChange[];
  readonly added: readonly Row[];
  /** Keys of the last records, which go. */
  readonly removed: readonly string[];
  readonly addedColumns: readonly ColumnChange[];
  readonly repairedColumns: readonly ColumnChange[];
}

/** What a plan does to tables, table by table. */
export function tableEdits(plan: ChangePlan): TableEdit[] {
  const { cells, addedRows, removedRows, addedColumns, repairedColumns } = plan;
  const all = [...cells, ...addedRows, ...removedRows, ...addedColumns, ...repairedColumns];
  const names = new Map(all.map(({ table }) => [table.toLowerCase(), table]));
  return [...names.values()].map((table) => {
    const isHere = (one: { readonly table: string }) =>
      one.table.toLowerCase() === table.toLowerCase();
    return {
      table,
      cells: cells.filter(isHere),
      added: addedRows.filter(isHere).map(({ row }) => row),
      removed: removedRows.filter(isHere).flatMap(({ keys }) => keys),
      addedColumns: addedColumns.filter(isHere),
      repairedColumns: repairedColumns.filter(isHere),
    };
  });
}

/** Whether an edit makes a table longer, shorter or wider, or writes a whole column. */
export function isBlockEdit(edit: TableEdit): boolean {
  const { added, removed, addedColumns, repairedColumns } = edit;
  return added.length + removed.length + addedColumns.length + repairedColumns.length > 0;
}

/** Headings of the columns that name a table's records; the first one for tables of people. */
export function keysOf(table: string, headings: readonly string[]): readonly string[] {
  return tableLayout(table)?.keys ?? headings.slice(0, 1);
}
