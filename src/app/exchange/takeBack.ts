import type { IsoDate } from "../../core/day";
import { isSameValue } from "../../core/exchange";
import { REVIEW_COLUMNS } from "../../core/sheets";
import {
  cellText,
  planOf,
  recordKey,
  tableOf,
  type CellChange,
  type CellValue,
  type ChangePlan,
  type LeftOut,
  type Row,
  type RowAddition,
  type WorkbookState,
} from "../../core/workbook";
import { neededTable } from "../neededTable";
import { readContext, recordsOf } from "../readContext";
import { WorkbookError } from "../workbookError";
import { readableValue } from "./exchangeContent";
import { readReturned, type ReviewCell } from "./returnedCopy";
import { REVIEW_PARTS, standardCell } from "./reviewParts";

/** Which cells of a returned copy are taken over. */
export interface TakeBackInput {
  /** Ids of cells, or of records for all cells of theirs; undefined decides nothing yet. */
  readonly accept: "all" | "none" | readonly string[] | undefined;
  readonly today: IsoDate;
}

/** A cell of a returned copy, and what becomes of it. */
export interface TakenCell extends ReviewCell {
  readonly isTaken: boolean;
}

/** What taking a copy back would do. */
export interface TakeBack {
  readonly plan: ChangePlan;
  /** Cells that the workbook does not have yet. */
  readonly cells: readonly TakenCell[];
  readonly altered: readonly string[];
}

const REVIEWS = "AB_Reviews";
const KEYS = ["Review", "Standard", "Record"];

/**
 * Plans what of a returned copy goes into the table AB_Reviews. What is left out goes into the
 * change log, so that nobody can say it never came. Taking the same copy back twice adds nothing.
 *
 * @returns an empty plan while nothing is decided
 * @throws WorkbookError `unknown-id`, `table-missing`, `not-filled`, and those of readReturned
 */
export function planTakeBack(
  state: WorkbookState,
  returned: WorkbookState,
  { accept, today }: TakeBackInput,
): TakeBack {
  const { settings } = readContext(state, today);
  const { review, cells, altered } = readReturned(returned, settings);
  const known = reviewRows(state);
  const keyOf = ({ standard, record }: ReviewCell) =>
    recordKey(
      new Map([
        ["Review", review],
        ["Standard", standard],
        ["Record", record],
      ]),
      KEYS,
    );
  refuseUnknown(cells, accept);
  const present = recordNames(state);
  const fresh = cells
    .map((cell) => (present.has(recordName(cell)) ? cell : { ...cell, fault: UNKNOWN_RECORD }))
    .filter(
      (cell) => !isSameValue(known.get(keyOf(cell).toLowerCase())?.get(cell.field), cell.value),
    )
    .map((cell) => ({ ...cell, isTaken: cell.fault === undefined && isAccepted(cell, accept) }));
  if (accept === undefined) return { plan: planOf("Take back", {}), cells: fresh, altered };
  const byRecord = new Map<string, TakenCell[]>();
  for (const cell of fresh.filter(({ isTaken }) => isTaken)) {
    byRecord.set(keyOf(cell), [...(byRecord.get(keyOf(cell)) ?? []), cell]);
  }
  const changes: CellChange[] = [];
  const addedRows: RowAddition[] = [];
  for (const [key, taken] of byRecord) {
    const row = known.get(key.toLowerCase());
    if (row === undefined) addedRows.push({ table: REVIEWS, row: newRow(review, taken) });
    else changes.push(...taken.map((cell) => changeOf(key, row, cell)));
  }
  const leftOut = fresh.filter(({ isTaken }) => !isTaken).map((cell) => toLeftOut(review, cell));
  return {
    plan: planOf("Take back", { cells: changes, addedRows, leftOut }),
    cells: fresh,
    altered,
  };
}

const UNKNOWN_RECORD = "the workbook has no such record";

function recordName({ standard, record }: Pick<ReviewCell, "standard" | "record">): string {
  return JSON.stringify([standard, record].map((text) => text.toLowerCase()));
}

/** What remarks can be about: a row that a reviewer put in, or whose id they changed, is no record. */
function recordNames(state: WorkbookState): ReadonlySet<string> {
  const names = REVIEW_PARTS.flatMap((part) => {
    const table = tableOf(state, part.source);
    return (table === undefined ? [] : recordsOf(table)).map(({ row }) =>
      recordName({
        standard: standardCell(part, row),
        record: cellText(row.get(part.recordHeading)).trim(),
      }),
    );
  });
  return new Set(names);
}

function reviewRows(state: WorkbookState): ReadonlyMap<string, Row> {
  const reviews = recordsOf(neededTable(state, REVIEWS));
  return new Map(reviews.map(({ row }) => [recordKey(row, KEYS).toLowerCase(), row]));
}

function refuseUnknown(cells: readonly ReviewCell[], accept: TakeBackInput["accept"]): void {
  if (accept === undefined || typeof accept === "string") return;
  const unknown = accept.find((id) => !cells.some((cell) => isNamed(cell, id)));
  if (unknown === undefined) return;
  const message = `The copy has no filled-in cell "${unknown}"; ids look like 27001/A.5.1/Observation.`;
  throw new WorkbookError("unknown-id", message, { place: unknown });
}

function isAccepted(cell: ReviewCell, accept: TakeBackInput["accept"]): boolean {
  if (accept === undefined || typeof accept === "string") return accept === "all";
  return accept.some((id) => isNamed(cell, id));
}

function isNamed({ id, field }: ReviewCell, name: string): boolean {
  const record = id.slice(0, -field.length - 1);
  return [id, record].some((one) => one.toLowerCase() === name.trim().toLowerCase());
}

function newRow(review: string, cells: readonly TakenCell[]): Row {
  const [first] = cells;
  const taken = new Map(cells.map(({ field, value }) => [field, value]));
  return new Map<string, CellValue>([
    ["Review", review],
    ["Standard", first?.standard],
    ["Record", first?.record],
    ...REVIEW_COLUMNS.map(({ heading }): [string, CellValue] => [heading, taken.get(heading)]),
  ]);
}

function changeOf(key: string, row: Row, { field, value }: TakenCell): CellChange {
  return { table: REVIEWS, key, column: field, expected: row.get(field), value };
}

function toLeftOut(review: string, cell: TakenCell): LeftOut {
  return {
    sheet: "Reviews",
    record: [review, cell.standard, cell.record, cell.field].join(" "),
    value: cellText(readableValue(REVIEWS, new Map(), cell.field, cell.value)),
    reason: cell.fault,
  };
}
