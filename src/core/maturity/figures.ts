import { gapOf, type Assessment } from "./assessment";

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
  const sums = sumsOf(assessments, defaultTarget);
  const counts = countsOf(assessments);
  return {
    progress: share(counts.excluded + counts.settled, assessments.length),
    conformity: share(counts.implemented, counts.applicable),
    isProvisional: counts.undecided > 0,
    mean: share(sums.points, sums.assessedWeight),
    targetMean: share(sums.wanted, sums.weight),
    attainment: share(sums.reached, sums.wanted),
    gap: share(sums.missing, sums.weight),
    assessed: counts.assessed,
    applicable: counts.applicable,
    excluded: counts.excluded,
    undecided: counts.undecided,
    implemented: counts.implemented,
  };
}

/** Sums over the applicable rows, without an object a row: there are many roll-ups of many rows. */
function sumsOf(assessments: readonly Assessment[], defaultTarget: number) {
  const sums = { weight: 0, wanted: 0, missing: 0, reached: 0, points: 0, assessedWeight: 0 };
  for (const { applicable, level, weight = 1, target = defaultTarget } of assessments) {
    if (applicable !== "Yes") continue;
    const gap = gapOf(level, target);
    sums.weight += weight;
    sums.wanted += weight * target;
    sums.missing += weight * gap;
    sums.reached += weight * (target - gap);
    if (level === undefined) continue;
    sums.points += weight * level;
    sums.assessedWeight += weight;
  }
  return sums;
}

/** Settled: applicable and with a status. */
function countsOf(assessments: readonly Assessment[]) {
  const counts = {
    ...{ applicable: 0, assessed: 0, excluded: 0, undecided: 0 },
    ...{ settled: 0, implemented: 0 },
  };
  for (const { applicable, status, level } of assessments) {
    if (applicable === undefined) counts.undecided += 1;
    else if (applicable === "No") counts.excluded += 1;
    else {
      counts.applicable += 1;
      if (level !== undefined) counts.assessed += 1;
      if (status !== undefined) counts.settled += 1;
      if (status === "Implemented") counts.implemented += 1;
    }
  }
  return counts;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
