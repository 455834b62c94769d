import type { RoadmapView } from "../../app/roadmap/roadmapView";

type Months = RoadmapView["months"];

/** A month that is marked on the scale. */
export interface MonthMark {
  readonly month: string;
  readonly at: number;
  /** Whether there is room for it in a narrow pane, too. */
  readonly isForAll: boolean;
}

const MOST = { narrow: 7, wide: 12 };
const CLOSEST_YEARS = 0.12;

/**
 * So many months in even steps that their names have room: every one where they are few; a name at the end
 * of the scale that would be cut is left out.
 */
export function monthMarks(months: Months): readonly MonthMark[] {
  const wide = Math.max(1, Math.ceil(months.length / MOST.wide));
  const narrow = wide * Math.max(1, Math.ceil(months.length / (MOST.narrow * wide)));
  const fits = (index: number, step: number) =>
    index % step === 0 && (index === 0 || index + step <= months.length);
  return months.flatMap(({ month, at }, index) =>
    fits(index, wide) ? [{ month, at, isForAll: fits(index, narrow) }] : [],
  );
}

/** The years of a scale where each begins on it; of those that are too close the later. */
export function yearMarks(
  months: Months,
): readonly { readonly year: string; readonly at: number }[] {
  const years = months
    .filter(({ month }, index) => index === 0 || month.slice(5, 7) === "01")
    .map(({ month, at }) => ({ year: month.slice(0, 4), at }));
  const marks: { readonly year: string; readonly at: number }[] = [];
  for (const mark of [...years].reverse()) {
    const next = marks[0];
    if (next === undefined || next.at - mark.at >= CLOSEST_YEARS) marks.unshift(mark);
  }
  return marks;
}
