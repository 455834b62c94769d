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
  const assessed = applicable.flatMap(({ level, weight }) =>
    level === undefined ? [] : [{ value: level, weight }],
  );
  const excluded = assessments.filter((one) => one.applicable === "No").length;
  const inUse = assessments.filter((one) => one.applicable === "Yes");
  const implemented = inUse.filter(({ status }) => status === "Implemented").length;
  const settled = excluded + inUse.filter(({ status }) => status !== undefined).length;
  const undecided = assessments.length - excluded - inUse.length;
  return {
    progress: share(settled, assessments.length),
    conformity: share(implemented, inUse.length),
    isProvisional: undecided > 0,
    mean: weightedMean(assessed),
    targetMean: weightedMean(applicable.map(({ target, weight }) => ({ value: target, weight }))),
    attainment: attainment(applicable),
    gap: weightedMean(applicable.map(({ gap, weight }) => ({ value: gap, weight }))),
    assessed: assessed.length,
    applicable: inUse.length,
    excluded,
    undecided,
    implemented,
  };
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function weightedMean(
  values: readonly { readonly value: number; readonly weight: number }[],
): number | undefined {
  const sum = values.reduce((total, { value, weight }) => total + value * weight, 0);
  return share(
    sum,
    values.reduce((total, { weight }) => total + weight, 0),
  );
}

function attainment(applicable: ReturnType<typeof weighed>): number | undefined {
  const wanted = applicable.reduce((sum, { weight, target }) => sum + weight * target, 0);
  const reached = applicable.reduce(
    (sum, { weight, target, gap }) => sum + weight * (target - gap),
    0,
  );
  return share(reached, wanted);
}
