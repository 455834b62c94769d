import type { RegisterRow } from "../../app/registers/registerRows";

/** A column of the list: one of the register by its place, or one that all registers have. */
export type RegisterColumn = number | "id" | "due" | "issues";

/** How the list is sorted; as on the sheet when there is no column. */
export interface RegisterOrder {
  readonly column: RegisterColumn | undefined;
  readonly isDescending: boolean;
}

/** What the list is narrowed to. */
export interface RegisterFilter {
  readonly text: string;
  readonly isOpenOnly: boolean;
  readonly isOverdueOnly: boolean;
  readonly hasIssues: boolean;
}

/** A filter that lets everything through. */
export const NO_REGISTER_FILTER: RegisterFilter = {
  text: "",
  isOpenOnly: false,
  isOverdueOnly: false,
  hasIssues: false,
};

/** The rows that a filter lets through, in order: those that are equal stay as on the sheet. */
export function orderedRows(
  rows: readonly RegisterRow[],
  filter: RegisterFilter,
  { column, isDescending }: RegisterOrder,
): readonly RegisterRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = rows.filter(
    (row) =>
      words.every((word) => row.words.includes(word)) &&
      (!filter.isOpenOnly || row.isOpen) &&
      (!filter.isOverdueOnly || row.isOverdue) &&
      (!filter.hasIssues || row.errors + row.warnings > 0),
  );
  if (column === undefined) return shown;
  const direction = isDescending ? -1 : 1;
  return [...shown].sort((one, other) => compared(one, other, column, direction));
}

/** A blank cell says nothing yet: it stands behind all that do, in both directions. */
function compared(
  one: RegisterRow,
  other: RegisterRow,
  column: RegisterColumn,
  direction: number,
): number {
  if (column === "issues") {
    return direction * (one.errors - other.errors || one.warnings - other.warnings);
  }
  const [a, b] = [orderOf(one, column), orderOf(other, column)];
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  if (typeof a === "number" && typeof b === "number") return direction * (a - b);
  const options = { numeric: true, sensitivity: "base" } as const;
  return direction * String(a).localeCompare(String(b), "en", options);
}

function orderOf(row: RegisterRow, column: Exclude<RegisterColumn, "issues">): number | string {
  if (column === "id") return row.id;
  if (column === "due") return row.dueOn ?? "";
  return row.cells[column]?.order ?? "";
}

/** Ascending, descending, then as on the sheet again. */
export function nextRegisterOrder(
  { column, isDescending }: RegisterOrder,
  chosen: RegisterColumn,
): RegisterOrder {
  if (column !== chosen) return { column: chosen, isDescending: false };
  return { column: isDescending ? undefined : chosen, isDescending: !isDescending };
}
