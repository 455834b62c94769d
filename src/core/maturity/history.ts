import type { Standard } from "../catalog";
import type { IsoDate } from "../day";
import type { HistoryRow } from "../workbook";

/**
 * The last total of a standard up to a day: that of the latest day, and of several snapshots of that
 * day the one further down. undefined when there is none.
 *
 * @param rows - in the order of the sheet
 */
export function lastTotal(
  rows: readonly HistoryRow[],
  standard: Standard,
  until: IsoDate,
): HistoryRow | undefined {
  return rows
    .filter(
      (row) => row.standard === standard && row.by.toLowerCase() === "total" && row.on <= until,
    )
    .reduce<HistoryRow | undefined>(
      (last, row) => (last === undefined || row.on >= last.on ? row : last),
      undefined,
    );
}
