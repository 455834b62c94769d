import { isDayCell } from "../../core/sheets";
import {
  cellText,
  daySerialText,
  planOf,
  tableOf,
  type CellChange,
  type CellValue,
  type ChangePlan,
  type Row,
  type WorkbookState,
} from "../../core/workbook";
import { recordOfKey } from "../change/changedContent";
import type { Conflict } from "./sessionState";

/** The edits that still meet what their authors saw, and those that do not. */
export interface CheckedEdits {
  readonly plan: ChangePlan;
  readonly conflicts: readonly Conflict[];
}

/**
 * Edits against the workbook as it is now: one that meets another value than its author saw is
 * kept back, so that nobody overwrites what he has not seen.
 */
export function checkEdits(state: WorkbookState, edits: readonly CellChange[]): CheckedEdits {
  const conflicts: Conflict[] = [];
  const cells = edits.filter((edit) => {
    const conflict = conflictOf(state, edit);
    if (conflict !== undefined) conflicts.push(conflict);
    return conflict === undefined;
  });
  return { plan: planOf("Set", { cells }), conflicts };
}

function conflictOf(state: WorkbookState, edit: CellChange): Conflict | undefined {
  const record = recordOfEdit(state, edit);
  const found = record?.row.get(edit.column);
  if (record !== undefined && cellText(found) === cellText(edit.expected)) return undefined;
  return toConflict(edit, record?.row, found);
}

/**
 * An edit whose cell no longer says what its author saw when he began to type; undefined when it
 * does, or nobody knows what was seen.
 */
export function staleness(
  state: WorkbookState,
  edit: CellChange,
  seen: string | undefined,
): Conflict | undefined {
  const row = recordOfEdit(state, edit)?.row;
  if (seen === undefined || shown(edit, row, edit.expected) === seen) return undefined;
  return toConflict(edit, row, edit.expected);
}

function recordOfEdit(state: WorkbookState, { table: name, key }: CellChange) {
  const table = tableOf(state, name);
  return table && recordOfKey(table, key);
}

function toConflict(edit: CellChange, row: Row | undefined, found: CellValue): Conflict {
  const { table, key, column, value } = edit;
  return {
    place: { table, key, column },
    column,
    typed: shown(edit, row, value),
    found: shown(edit, row, found),
  };
}

function shown({ table, column }: CellChange, row: Row | undefined, value: CellValue): string {
  if (typeof value === "object") return value.error;
  const isDay = row !== undefined && isDayCell(table, row, column);
  return (isDay && daySerialText(value)) || cellText(value);
}

/** Edits with those of one cell made one: the first says what was seen, the last what is wanted. */
export function joinedEdits(edits: readonly CellChange[]): readonly CellChange[] {
  const byCell = new Map<string, CellChange>();
  for (const edit of edits) {
    const cell = JSON.stringify([edit.table, edit.key, edit.column]);
    const { expected } = byCell.get(cell) ?? edit;
    byCell.set(cell, { ...edit, expected });
  }
  return [...byCell.values()];
}
