import type { RecordedFigures } from "../workbook";

/** One number at two times. */
export interface FigureChange {
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** to - from; undefined when one of the two has none. */
  readonly change: number | undefined;
}

/** The changes of all numbers of a roll-up. */
export type FigureChanges = Readonly<Record<keyof RecordedFigures, FigureChange>>;

/** Compares the numbers of a roll-up at two times; undefined for a time that does not have it. */
export function compareFigures(
  from: RecordedFigures | undefined,
  to: RecordedFigures | undefined,
): FigureChanges {
  const of = (figure: keyof RecordedFigures) => changeOf(from?.[figure], to?.[figure]);
  return {
    mean: of("mean"),
    target: of("target"),
    attainment: of("attainment"),
    assessed: of("assessed"),
    applicable: of("applicable"),
    excluded: of("excluded"),
    implemented: of("implemented"),
  };
}

/** How a number moved; undefined when one of the two times has none. */
export function changeOf(from: number | undefined, to: number | undefined): FigureChange {
  const change = from === undefined || to === undefined ? undefined : to - from;
  return { from, to, change };
}
