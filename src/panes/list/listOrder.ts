import type { ListedRecord } from "../../app/session/recordList";

/** Columns of the list, in their order. */
export const LIST_COLUMNS = [
  "id",
  "title",
  "applicable",
  "status",
  "owner",
  "level",
  "issues",
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** How the list is sorted; by the order of the sheet when there is no column. */
export interface ListOrder {
  readonly column: ListColumn | undefined;
  readonly isDescending: boolean;
}

/** What the list is narrowed to. */
export interface ListFilter {
  readonly text: string;
  /** "" any, "-" undecided, else the word of the cell. */
  readonly applicable: string;
  /** "" any, "-" none, else the word of the cell. */
  readonly status: string;
  readonly hasIssues: boolean;
}

/** A filter that lets everything through. */
export const NO_FILTER: ListFilter = { text: "", applicable: "", status: "", hasIssues: false };

/** Stands for a blank cell in a filter. */
export const BLANK = "-";

/** The records that a filter lets through, in order: rows that are equal stay as on the sheet. */
export function orderedRecords(
  records: readonly ListedRecord[],
  filter: ListFilter,
  { column, isDescending }: ListOrder,
): readonly ListedRecord[] {
  const shown = records.filter((record) => isShown(record, filter));
  if (column === undefined) return shown;
  const positions = new Map(records.map((record, index) => [record, index]));
  const direction = isDescending ? -1 : 1;
  return [...shown].sort((one, other) => direction * compare(one, other, column, positions));
}

function isShown(record: ListedRecord, { text, applicable, status, hasIssues }: ListFilter) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const hay = `${record.id} ${record.title} ${record.group} ${record.owner}`.toLowerCase();
  return (
    words.every((word) => hay.includes(word)) &&
    isWord(record.applicable, applicable) &&
    isWord(record.status, status) &&
    (!hasIssues || record.errors + record.warnings > 0)
  );
}

function isWord(cell: string, wanted: string): boolean {
  if (wanted === "") return true;
  return wanted === BLANK ? cell === "" : cell.toLowerCase() === wanted.toLowerCase();
}

function compare(
  one: ListedRecord,
  other: ListedRecord,
  column: ListColumn,
  positions: ReadonlyMap<ListedRecord, number>,
): number {
  const byPosition = (positions.get(one) ?? 0) - (positions.get(other) ?? 0);
  if (column === "id") return byPosition;
  if (column === "issues") {
    return one.errors - other.errors || one.warnings - other.warnings;
  }
  const [a, b] = [one[column], other[column]];
  // A blank cell says nothing yet: it stands behind all that do.
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  return a.localeCompare(b, "en", { numeric: true, sensitivity: "base" });
}
