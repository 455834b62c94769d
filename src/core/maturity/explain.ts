import { weighed, type Assessment } from "./assessment";

/** The numbers that can be opened to their rows. */
export const FIGURES = ["progress", "conformity", "mean", "target", "attainment"] as const;
export type Figure = (typeof FIGURES)[number];

/** One row of a number: what it adds above and below the line. */
export interface Share {
  readonly control: string;
  readonly level: number | undefined;
  readonly target: number | undefined;
  readonly weight: number | undefined;
  readonly above: number;
  readonly below: number;
}

/** A number opened: the sum of `above` divided by the sum of `below`. */
export interface Explanation {
  readonly figure: Figure;
  /** How a row counts, in words. */
  readonly rule: string;
  readonly shares: readonly Share[];
  /** Rows that do not count, and why. */
  readonly leftOut: readonly { readonly control: string; readonly why: string }[];
  readonly above: number;
  readonly below: number;
  /** undefined when there is nothing to divide by. */
  readonly value: number | undefined;
}

const RULES: Readonly<Record<Figure, string>> = {
  progress: "decided and, where applicable, with a status / all rows",
  conformity: "implemented / applicable",
  mean: "weight x level / weight, over the applicable rows with a level",
  target: "weight x target / weight, over the applicable rows",
  attainment: "weight x the smaller of level and target / weight x target, a missing level as 0",
};

/**
 * A number opened to its rows, so that an auditor can add it up by hand.
 *
 * @param assessments - each id once
 * @param defaultTarget - 1 to 5
 * @example
 * explain("mean", rows, 3).shares[0]; //=> { control: "A.5.1", level: 4, weight: 1, above: 4, below: 1, ... }
 */
export function explain(
  figure: Figure,
  assessments: readonly Assessment[],
  defaultTarget: number,
): Explanation {
  const shares: Share[] = [];
  const leftOut: { control: string; why: string }[] = [];
  for (const assessment of assessments) {
    const [above, below] = counted(figure, assessment, defaultTarget) ?? [];
    const { control, level } = assessment;
    if (above === undefined || below === undefined) {
      leftOut.push({ control, why: reason(assessment) });
    } else {
      const [inUse] = weighed([assessment], defaultTarget);
      const [target, weight] = [inUse?.target, inUse?.weight];
      shares.push({ control, level: inUse && level, target, weight, above, below });
    }
  }
  const above = shares.reduce((sum, share) => sum + share.above, 0);
  const below = shares.reduce((sum, share) => sum + share.below, 0);
  const value = below === 0 ? undefined : above / below;
  return { figure, rule: RULES[figure], shares, leftOut, above, below, value };
}

/** What a row adds above and below the line; undefined when it does not count. */
function counted(
  figure: Figure,
  assessment: Assessment,
  defaultTarget: number,
): readonly [number, number] | undefined {
  const { applicable, status } = assessment;
  if (figure === "progress") {
    const isSettled = applicable === "No" || (applicable === "Yes" && status !== undefined);
    return [isSettled ? 1 : 0, 1];
  }
  const [inUse] = weighed([assessment], defaultTarget);
  if (inUse === undefined) return undefined;
  const { weight, target, level, gap } = inUse;
  if (figure === "conformity") return [status === "Implemented" ? 1 : 0, 1];
  if (figure === "mean") return level === undefined ? undefined : [weight * level, weight];
  if (figure === "target") return [weight * target, weight];
  return [weight * (target - gap), weight * target];
}

function reason({ applicable }: Assessment): string {
  if (applicable === "No") return "not applicable";
  return applicable === undefined ? "undecided" : "not assessed";
}
