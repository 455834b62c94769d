import type { IsoDate } from "../../core/day";
import { changeOf, lastTotal } from "../../core/maturity";
import { historyOf, type SheetContext } from "../../core/sheets";
import type { StandardSummary } from "../summarise";

/** How one standard has moved since its last snapshot. Differences are now less then. */
export interface SinceSnapshot {
  readonly label: string;
  readonly on: IsoDate;
  /** Levels; undefined when one of the two has none. */
  readonly mean: number | undefined;
  /** Share of 1; undefined when one of the two has none. */
  readonly attainment: number | undefined;
  /** A count that the snapshot lacks is taken as 0. */
  readonly assessed: number;
  readonly excluded: number;
}

/**
 * Compares a summary with the last snapshot up to today, as the Dashboard does; undefined when there
 * is none.
 */
export function sinceSnapshot(
  context: SheetContext,
  now: StandardSummary,
): SinceSnapshot | undefined {
  const last = lastTotal(historyOf(context), now.standard, context.today);
  if (last === undefined) return undefined;
  const { label, on, figures } = last;
  return {
    label,
    on,
    mean: changeOf(figures.mean, now.mean ?? undefined).change,
    attainment: changeOf(figures.attainment, now.attainment ?? undefined).change,
    assessed: now.assessed - (figures.assessed ?? 0),
    excluded: now.excluded - (figures.excluded ?? 0),
  };
}
