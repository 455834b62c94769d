import { weighed, type Assessment } from "./assessment";

/**
 * The numbers of a set of controls (docs/numbers.md). Shares are 0 to 1, levels 0 to 5, unrounded;
 * undefined where there is nothing to compute from, which is not 0.
 */
export interface MaturityFigures {
  /** Decided and, where applicable, with a status, of all rows. */
  readonly progress: number | undefined;
  /** Implemented of applicable ones; partly implemented ones do not count. */
  readonly conformity: number | undefined;
  /** Whether some rows are undecided still, so that conformity may change by deciding. */
  readonly isProvisional: boolean;
  /** Weighted mean level of the assessed applicable controls. */
  readonly mean: number | undefined;
  /** Weighted mean target of the applicable controls. */
  readonly targetMean: number | undefined;
  /** How much of the targets is reached; what exceeds a target does not make up for another. */
  readonly attainment: number | undefined;
  /** Weighted mean gap of the applicable controls, 0 to 5: targetMean x (1 - attainment). */
  readonly gap: number | undefined;
  readonly assessed: number;
  readonly applicable: number;
  readonly excluded: number;
  readonly undecided: number;
  readonly implemented: number;
}

/**
 * Computes the numbers of a set of controls.
 *
 * @param assessments - each id once
 * @param defaultTarget - 1 to 5, for controls without a target
 * @example
 * // levels 4 and 1 (weight 2), one applicable control without a level, targets 3
 * maturityFigures(rows, 3).mean; //=> 2
 */
export function maturityFigures(
  assessments: readonly Assessment[],
  defaultTarget: number,
): MaturityFigures {
  const applicable = weighed(assessments, defaultTarget);
  const sums = { weight: 0, wanted: 0, missing: 0, reached: 0, points: 0, assessedWeight: 0 };
  let assessed = 0;
  for (const { weight, target, gap, level } of applicable) {
    sums.weight += weight;
    sums.wanted += weight * target;
    sums.missing += weight * gap;
    sums.reached += weight * (target - gap);
    if (level === undefined) continue;
    assessed += 1;
    sums.points += weight * level;
    sums.assessedWeight += weight;
  }
  const counts = countsOf(assessments);
  return {
    progress: share(counts.excluded + counts.settled, assessments.length),
    conformity: share(counts.implemented, applicable.length),
    isProvisional: counts.undecided > 0,
    mean: share(sums.points, sums.assessedWeight),
    targetMean: share(sums.wanted, sums.weight),
    attainment: share(sums.reached, sums.wanted),
    gap: share(sums.missing, sums.weight),
    assessed,
    applicable: applicable.length,
    excluded: counts.excluded,
    undecided: counts.undecided,
    implemented: counts.implemented,
  };
}

/** Settled: applicable and with a status. */
function countsOf(assessments: readonly Assessment[]) {
  const counts = { excluded: 0, undecided: 0, settled: 0, implemented: 0 };
  for (const { applicable, status } of assessments) {
    if (applicable === undefined) counts.undecided += 1;
    else if (applicable === "No") counts.excluded += 1;
    else if (status !== undefined) counts.settled += 1;
    if (applicable === "Yes" && status === "Implemented") counts.implemented += 1;
  }
  return counts;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
