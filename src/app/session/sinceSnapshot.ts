import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { fromSerial, type IsoDate } from "../../core/day";
import type { SheetContext } from "../../core/sheets";
import { cellText, rowsOf, type Row } from "../../core/workbook";
import type { StandardSummary } from "../summarise";

/** How one standard has moved since its last snapshot. Differences are now less then. */
export interface SinceSnapshot {
  readonly label: string;
  readonly on: IsoDate;
  /** Levels; undefined when one of the two has none. */
  readonly mean: number | undefined;
  /** Share of 1; undefined when one of the two has none. */
  readonly attainment: number | undefined;
  readonly assessed: number;
  readonly excluded: number;
}

/** Compares a summary with the latest snapshot of the history; undefined when there is none. */
export function sinceSnapshot(
  context: SheetContext,
  now: StandardSummary,
): SinceSnapshot | undefined {
  const last = lastTotal(context, now.standard);
  const on = last && fromSerial(Number(last.get("Date")));
  if (last === undefined || on === undefined) return undefined;
  return {
    label: cellText(last.get("Label")),
    on,
    mean: difference(now.mean, last.get("Mean")),
    attainment: difference(now.attainment, last.get("Attainment")),
    assessed: now.assessed - countOf(last, "Assessed"),
    excluded: now.excluded - countOf(last, "Excluded"),
  };
}

/** The total of the latest day; of several snapshots of a day the one further down. */
function lastTotal({ content }: SheetContext, standard: Standard): Row | undefined {
  const cell = STANDARD_NAMES[standard].cell.toLowerCase();
  return rowsOf(content, "AB_Maturity_history")
    .filter(
      (row) =>
        cellText(row.get("Standard")).toLowerCase() === cell &&
        cellText(row.get("By")) === "Total" &&
        typeof row.get("Date") === "number",
    )
    .reduce<Row | undefined>(
      (last, row) =>
        last === undefined || Number(row.get("Date")) >= Number(last.get("Date")) ? row : last,
      undefined,
    );
}

function difference(now: number | null, then: unknown): number | undefined {
  return now === null || typeof then !== "number" ? undefined : now - then;
}

function countOf(row: Row, heading: string): number {
  const count = row.get(heading);
  return typeof count === "number" ? count : 0;
}
