import { tableLayout } from "../../core/sheets";
import {
  isSameKey,
  planOf,
  recordKey,
  tableOf,
  type ChangePlan,
  type RecordState,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { isOfBody } from "../findings/gradeOfBody";
import { WorkbookError } from "../workbookError";
import { parseTyped } from "./parseTyped";

/** One cell, by its record, and the text to put there. */
export interface SetInput {
  /** "AB_SoA_27001", or without AB_. */
  readonly table: string;
  /** "A.5.1", "ISO 27001 Clause 4.1", "Phase". */
  readonly key: string;
  readonly column: string;
  /** "" empties the cell. */
  readonly text: string;
}

/**
 * Plans the change of one cell.
 *
 * @returns a plan without changes when the cell holds the value already
 * @throws WorkbookError `table-missing`, `record-missing`, `record-doubled`, `column-missing`, and
 *   `graded-by-body`, and those of parseTyped
 */
export function planSet(state: WorkbookState, input: SetInput): ChangePlan {
  const table = findTable(state, input.table);
  const column = findColumn(table, input.column);
  const record = findRecord(table, input.key);
  refuseGradeOfBody(table, column, record);
  const expected = record.row.get(column);
  const value = parseTyped(table.name, column, input.text, record.row);
  if (expected === value) return planOf("Set", {});
  const key = recordKey(record.row, keysOf(table));
  return planOf("Set", { cells: [{ table: table.name, key, column, expected, value }] });
}

/**
 * Plans the change of several cells as one action.
 *
 * @param inputs - each cell once
 * @throws WorkbookError those of planSet
 */
export function planSets(state: WorkbookState, inputs: readonly SetInput[]): ChangePlan {
  return planOf("Set", { cells: inputs.flatMap((input) => planSet(state, input).cells) });
}

/** What an external auditor has graded is not the company's to change. */
function refuseGradeOfBody({ name }: TableState, column: string, { row }: RecordState): void {
  if (!isOfBody(name, column, row)) return;
  const message = `The certification body has graded this finding: only the body changes ${column}.`;
  throw new WorkbookError("graded-by-body", message, { place: column });
}

function keysOf({ name, headings }: TableState): readonly string[] {
  return tableLayout(name)?.keys ?? headings.slice(0, 1);
}

function findTable(state: WorkbookState, name: string): TableState {
  const found = tableOf(state, name) ?? tableOf(state, `AB_${name}`);
  if (found !== undefined) return found;
  const names = state.tables.map((table) => table.name.replace(/^AB_/i, "")).join(", ");
  const message = `There is no table "${name}"; there are: ${names}.`;
  throw new WorkbookError("table-missing", message, { place: name });
}

function findColumn({ name, headings }: TableState, column: string): string {
  const found = headings.find((heading) => heading.toLowerCase() === column.toLowerCase());
  if (found !== undefined) return found;
  const message = `${name} has no column "${column}".`;
  throw new WorkbookError("column-missing", message, { place: column });
}

function findRecord(table: TableState, key: string): RecordState {
  const keys = keysOf(table);
  const found = table.records.filter(({ row }) => isSameKey(recordKey(row, keys), key.trim()));
  const [record, second] = found;
  if (record === undefined || key.trim() === "") {
    const message = `${table.name} has no record "${key}"; its key is ${keys.join(" ")}.`;
    throw new WorkbookError("record-missing", message, { place: key });
  }
  if (second !== undefined) {
    const rows = found.map(({ at }) => String(at)).join(" and ");
    const message = `"${key}" stands in rows ${rows} of ${table.sheet}: remove all but one first.`;
    throw new WorkbookError("record-doubled", message, { place: key });
  }
  return record;
}
