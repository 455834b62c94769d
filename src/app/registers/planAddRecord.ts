import { STANDARD_NAMES } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import { columnLayout } from "../../core/sheets";
import {
  isSameKey,
  planOf,
  recordKey,
  standardsInScope,
  type CellValue,
  type ChangePlan,
  type Row,
  type WorkbookState,
} from "../../core/workbook";
import { parseTyped } from "../change/parseTyped";
import { neededTable } from "../neededTable";
import { readContext, recordsOf } from "../readContext";
import { WorkbookError } from "../workbookError";
import { nextIds } from "./nextIds";
import type { Register } from "./register";

/** Cells of a new record by heading, as text; those of a numbered one's key are left out. */
export type TypedCells = Readonly<Record<string, string>>;

/**
 * Plans one more record of a register: with the next number where its records are numbered, the
 * standard where only one is in scope, and the day on which a finding is raised.
 *
 * @throws WorkbookError `table-missing`, `not-filled`, `key-missing`, `key-taken`, and those of
 *   parseTyped
 */
export function planAddRecord(
  state: WorkbookState,
  register: Register,
  typed: TypedCells,
  today: IsoDate,
): ChangePlan {
  const { table, keys } = register;
  const rows = recordsOf(neededTable(state, table)).map((record) => record.row);
  const row = new Map<string, CellValue>();
  const put = (heading: string, value: CellValue) => {
    if (value !== undefined && columnLayout(table, heading) !== undefined) row.set(heading, value);
  };
  for (const heading of keys) put(heading, idFor(register, rows));
  put("Standard", onlyStandard(state, register, today));
  if (table === "AB_Findings") put("Raised on", toSerial(today));
  for (const [heading, text] of Object.entries(typed)) {
    put(heading, parseTyped(table, heading, text.trim(), row));
  }
  refuseKey(register, row, rows);
  return planOf("Add record", { addedRows: [{ table, row }] });
}

function idFor({ keys, idPrefix }: Register, rows: readonly Row[]): string | undefined {
  const [heading, second] = keys;
  if (heading === undefined || second !== undefined || idPrefix === undefined) return undefined;
  return nextIds(rows, { heading, prefix: idPrefix }, 1)[0];
}

/** A record of a system for one standard is about that one. */
function onlyStandard(state: WorkbookState, { table }: Register, today: IsoDate): CellValue {
  const accepts = columnLayout(table, "Standard")?.accepts;
  const [first, second] = standardsInScope(readContext(state, today).settings);
  if (first === undefined || second !== undefined || accepts === undefined) return undefined;
  const isWord = "words" in accepts && accepts.words.includes(STANDARD_NAMES[first].cell);
  return isWord ? STANDARD_NAMES[first].cell : undefined;
}

function refuseKey({ keys }: Register, row: Row, rows: readonly Row[]): void {
  const missing = keys.find((heading) => recordKey(row, [heading]) === "");
  if (missing !== undefined) {
    const message = `"${missing}" is blank: it tells the new record from the others.`;
    throw new WorkbookError("key-missing", message, { place: missing });
  }
  const key = recordKey(row, keys);
  if (!rows.some((one) => isSameKey(recordKey(one, keys), key))) return;
  throw new WorkbookError("key-taken", `There is a record "${key}" already.`, { place: key });
}
