import type { IsoDate } from "../../core/day";
import { columnLayout, computedRows, type SheetContext } from "../../core/sheets";
import {
  cellText,
  daySerialText,
  isCellError,
  recordKey,
  RISK_LEVELS,
  tableOf,
  type CellValue,
  type Row,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import type { LocatedIssue } from "../check/locatedIssue";
import type { RecordPlace } from "../ports";
import { recordsOf } from "../readContext";
import type { Reminders } from "../remind/planReminders";
import { issuesIn } from "./recordAt";
import type { Register } from "./register";

/** One cell of the list: as people read it, and what it is sorted by. */
interface ListedCell {
  readonly text: string;
  /** Words of a list by their place in it, numbers and days as such, all else as text. */
  readonly order: number | string;
}

/** One record as the list of its register shows it. */
export interface RegisterRow {
  /** undefined for a row without a key, which no card can be opened for. */
  readonly place: RecordPlace | undefined;
  readonly id: string;
  /** What it is about, on one line; "" where its key says it all. */
  readonly title: string;
  /** In the order of the register's columns. */
  readonly cells: readonly ListedCell[];
  /** True where the register has no notion of being done. */
  readonly isOpen: boolean;
  /** The first day on which something of it is due that is not done. */
  readonly dueOn: IsoDate | undefined;
  readonly isOverdue: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** All its texts in lower case, for searches. */
  readonly words: string;
}

/** What the list of a register is made from. */
export interface RegisterInput {
  readonly state: WorkbookState;
  readonly context: SheetContext;
  readonly issues: readonly LocatedIssue[];
  readonly reminders: Pick<Reminders, "things">;
}

/** The records of a register in the order of the sheet; undefined while the workbook has no such sheet. */
export function registerRows(
  register: Register,
  { state, context, issues, reminders }: RegisterInput,
): readonly RegisterRow[] | undefined {
  const table = tableOf(state, register.table);
  if (table === undefined) return undefined;
  const computed = computedRows(register.table, context);
  const counts = countsByRow(table, issues);
  const dues = duesByKey(register, reminders);
  return recordsOf(table).map((record, index): RegisterRow => {
    const row = new Map([...record.row, ...(computed[index] ?? [])]);
    const key = recordKey(row, register.keys);
    const { errors = 0, warnings = 0 } = counts.get(record.at) ?? {};
    const dueOn = dues.get(key.toLowerCase());
    return {
      place: key === "" ? undefined : { table: register.table, key },
      id: key,
      title: cellText(row.get(register.title)),
      cells: register.listed.map((heading) => listedCell(register.table, heading, row)),
      isOpen: register.isOpen?.(row) ?? true,
      ...{ dueOn, isOverdue: dueOn !== undefined && dueOn < context.today, errors, warnings },
      words: [...record.row.values()].map(cellText).join(" ").toLowerCase(),
    };
  });
}

function listedCell(table: string, heading: string, row: Row): ListedCell {
  const value = row.get(heading);
  const text = textOf(table, heading, value);
  if (typeof value === "number") return { text, order: value };
  const accepts = columnLayout(table, heading)?.accepts;
  const words = accepts !== undefined && "words" in accepts ? accepts.words : RISK_LEVELS;
  const place = words.findIndex((word) => word.toLowerCase() === text.toLowerCase());
  return { text, order: place < 0 ? text : place };
}

/** A value as people read it: days yyyy-mm-dd. */
export function textOf(table: string, heading: string, value: CellValue): string {
  if (isCellError(value)) return value.error;
  const isDay = columnLayout(table, heading)?.type === "day";
  return (isDay && daySerialText(value)) || cellText(value);
}

function countsByRow(table: TableState, issues: readonly LocatedIssue[]) {
  const counts = new Map<number, { errors: number; warnings: number }>();
  for (const { issue, row } of issuesIn(table, issues)) {
    if (issue.severity === "info") continue;
    const { errors, warnings } = counts.get(row) ?? { errors: 0, warnings: 0 };
    const isError = issue.severity === "error";
    counts.set(row, { errors: errors + Number(isError), warnings: warnings + Number(!isError) });
  }
  return counts;
}

/** The first due day by key in lower case, of what is not done. */
function duesByKey(
  { table, dueKinds }: Register,
  { things }: RegisterInput["reminders"],
): ReadonlyMap<string, IsoDate> {
  const dues = new Map<string, IsoDate>();
  for (const { doneOn, doneCell, kind, subject, dueOn } of things) {
    if (doneOn !== undefined) continue;
    const isOurs = doneCell === undefined ? dueKinds.includes(kind) : doneCell.table === table;
    if (!isOurs) continue;
    const key = (doneCell?.key ?? subject).toLowerCase();
    const known = dues.get(key);
    if (known === undefined || dueOn < known) dues.set(key, dueOn);
  }
  return dues;
}
