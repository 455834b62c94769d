import type { Applicability, ImplementationStatus } from "../workbook";

/** What the numbers of a control are computed from. */
export interface Assessment {
  readonly control: string;
  /** undefined: undecided. */
  readonly applicable: Applicability | undefined;
  readonly status: ImplementationStatus | undefined;
  /** 0 to 5; undefined: not assessed, which is not 0. */
  readonly level: number | undefined;
  /** 1 to 5; undefined: the standard's default target. */
  readonly target: number | undefined;
  /** Above 0; undefined: 1. */
  readonly weight: number | undefined;
}

/** An applicable control with the defaults put in. */
export interface WeighedControl {
  readonly control: string;
  readonly weight: number;
  readonly target: number;
  /** undefined: not assessed. */
  readonly level: number | undefined;
  /** target - min(level, target), a missing level taken as 0: 0 to 5. */
  readonly gap: number;
}

/** The applicable ones of the controls, weighed; levels of the others count nowhere. */
export function weighed(
  assessments: readonly Assessment[],
  defaultTarget: number,
): readonly WeighedControl[] {
  return assessments
    .filter(({ applicable }) => applicable === "Yes")
    .map(({ control, level, weight = 1, target = defaultTarget }) => ({
      control,
      weight,
      target,
      level,
      gap: gapOf(level, target),
    }));
}

/** What a level lacks to its target: 0 to 5, a missing level taken as 0. */
export function gapOf(level: number | undefined, target: number): number {
  return target - Math.min(level ?? 0, target);
}
