import { WorkbookError } from "../../app/workbookError";
import { isDayCell } from "../../core/sheets";
import {
  isSameKey,
  parseAddress,
  parseArea,
  tableOf,
  toDateSystem,
  toScreenForm,
  type CellChange,
  type CellValue,
  type WorkbookState,
} from "../../core/workbook";
import { isBlockEdit, type TableEdit } from "./tableEdit";
import type { TableLook } from "./tableLook";

/** A cell that an edit changes, with its place in the table; both from 0. */
export interface LocatedCell {
  readonly change: CellChange;
  readonly row: number;
  readonly position: number;
}

/** An edit whose records have been found, and in whose way nothing stands. */
export interface LocatedEdit {
  readonly edit: TableEdit;
  readonly look: TableLook;
  readonly cells: readonly LocatedCell[];
  /** Blank rows at the end that take new records. */
  readonly blanks: number;
}

/**
 * Finds the records of an edit.
 *
 * @param state - what was read last: it knows which formulas stood behind the values
 * @throws WorkbookError `changed-meanwhile`, `blocked`, `filtered`
 */
export function locateEdit(
  edit: TableEdit,
  look: TableLook | undefined,
  state: WorkbookState,
): LocatedEdit {
  if (look === undefined) throw meanwhile(`the table ${edit.table} is gone`);
  refuseObstacles(edit, look);
  const cells = edit.cells.map((change) => locateCell(change, look, state));
  for (const cell of cells) refuseMerged(cell, look);
  refuseOtherEnd(edit, look);
  return { edit, look, cells, blanks: Math.min(edit.added.length, look.blankRows()) };
}

function refuseObstacles(edit: TableEdit, { facts }: TableLook): void {
  const { sheet, isFiltered, hasTotals, isBlocked } = facts;
  if (isBlockEdit(edit) && isFiltered) {
    const message = `The table on ${sheet} is filtered: choose Data, Clear in Excel, then try again.`;
    throw new WorkbookError("filtered", message, { place: sheet });
  }
  const isLonger = edit.added.length + edit.removed.length > 0;
  if (isLonger && hasTotals) {
    const message = `The table on ${sheet} has a row of totals: switch it off under Table Design first.`;
    throw new WorkbookError("blocked", message, { place: sheet });
  }
  if (isBlocked) {
    const message = `The table on ${sheet} cannot grow, because cells beside it are filled: move them first.`;
    throw new WorkbookError("blocked", message, { place: sheet });
  }
}

function locateCell(change: CellChange, look: TableLook, state: WorkbookState): LocatedCell {
  const { key, column } = change;
  const { sheet, headings } = look.facts;
  const [row, second] = look.rowsOf(key);
  if (row === undefined) throw meanwhile(`${sheet}: ${key} is gone`);
  if (second !== undefined) throw meanwhile(`${sheet}: ${key} stands there twice`);
  const position = headings.indexOf(column);
  if (position < 0) throw meanwhile(`${sheet} has no column ${column}`);
  if (!isExpected(change, row, look, state)) {
    throw meanwhile(`${sheet}: ${key}, ${column} holds another value`);
  }
  return { change, row, position };
}

function isExpected(
  { table, key, column, expected }: CellChange,
  row: number,
  look: TableLook,
  state: WorkbookState,
): boolean {
  const raw = look.raw(row, column);
  const isDay = isDayCell(table, look.row(row), column);
  const wanted = isDay ? toDateSystem(expected, look.facts.date1904) : expected;
  if (isSameRaw(raw, wanted)) return true;
  // A formula of somebody: it has to be the one whose result was read.
  const found = tableOf(state, table)?.records.find(
    ({ row: read }) => isSameKey(look.keyOf(read), key) && read.get(column) === expected,
  );
  const formula = found?.formulas.get(column);
  return (
    formula !== undefined &&
    typeof raw === "string" &&
    toScreenForm(raw.slice(1), table) === formula
  );
}

/** Whether Excel holds a value, as formulas tell it: an error as its text, nothing as "". */
export function isSameRaw(raw: unknown, value: CellValue): boolean {
  if (typeof value === "object") return raw === value.error;
  return raw === (value ?? "");
}

/** Excel drops what is written into a merged cell that is not the first one. */
function refuseMerged({ change, row }: LocatedCell, look: TableLook): void {
  const at = look.address(row, change.column);
  const cell = parseAddress(at);
  const area = look.facts.merged.find((range) => {
    const { firstRow, lastRow, firstColumn, lastColumn } = parseArea(range);
    const isIn = cell.row >= firstRow && cell.row <= lastRow;
    const isFirst = cell.row === firstRow && cell.column === firstColumn;
    return isIn && cell.column >= firstColumn && cell.column <= lastColumn && !isFirst;
  });
  if (area === undefined) return;
  const message = `${look.facts.sheet}: the cell ${at} is part of the merged cells ${area}: unmerge them in Excel first.`;
  throw new WorkbookError("blocked", message, { place: at });
}

function refuseOtherEnd({ removed }: TableEdit, look: TableLook): void {
  const { rowCount, sheet } = look.facts;
  const isSame = removed.every((key, index) =>
    isSameKey(look.key(rowCount - look.blankRows() - removed.length + index), key),
  );
  if (!isSame) throw meanwhile(`${sheet} has other rows at its end`);
}

/** What a change meets that somebody else has made since the workbook was read. */
export function meanwhile(what: string): WorkbookError {
  const message = `The workbook has been changed meanwhile: ${what}. Read it again.`;
  return new WorkbookError("changed-meanwhile", message);
}
