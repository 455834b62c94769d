import { weighed, type Assessment } from "./assessment";

/** The numbers of rows that can be opened to them. */
export const FIGURES = [
  "progress",
  "conformity",
  "mean",
  "target",
  "attainment",
  "gap",
  "assessed",
  "applicable",
  "excluded",
  "undecided",
] as const;
export type Figure = (typeof FIGURES)[number];

/** What the rows of a number are: a clause is always applicable, and its answer is its status. */
export type RowKind = "controls" | "clauses";

/** One row of a number: what it adds above and below the line. */
export interface Share {
  /** Id of the control or clause; for a mean of means the theme or objective. */
  readonly control: string;
  readonly level: number | undefined;
  readonly target: number | undefined;
  readonly weight: number | undefined;
  readonly above: number;
  readonly below: number;
}

/** A number opened: the sum of `above` divided by the sum of `below`. */
export interface Explanation<Name extends string = Figure> {
  readonly figure: Name;
  /** How a row counts, in words. */
  readonly rule: string;
  readonly shares: readonly Share[];
  /** Rows that do not count, and why. */
  readonly leftOut: readonly { readonly control: string; readonly why: string }[];
  /** Of a count this is the number itself. */
  readonly above: number;
  readonly below: number;
  /** The share of a count; undefined when there is nothing to divide by. */
  readonly value: number | undefined;
}

const RULES: Readonly<Record<Figure, string>> = {
  progress: "decided and, where applicable, with a status / all rows",
  conformity: "implemented / applicable",
  mean: "weight x level / weight, over the applicable rows with a level",
  target: "weight x target / weight, over the applicable rows",
  attainment: "weight x the smaller of level and target / weight x target, a missing level as 0",
  gap: "weight x (target - the smaller of level and target) / weight, a missing level as 0",
  assessed: "with a level / applicable",
  applicable: "applicable / all rows",
  excluded: "not applicable / all rows",
  undecided: "undecided / all rows",
};

const CLAUSE_RULES: Readonly<Partial<Record<Figure, string>>> = {
  progress: "with a conformity / all clauses",
  conformity: "conforms / all clauses",
  mean: "weight x level / weight, over the clauses with a level",
  target: "weight x target / weight, over all clauses",
  assessed: "with a level / all clauses",
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
  kind: RowKind = "controls",
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
  const rule = (kind === "clauses" ? CLAUSE_RULES[figure] : undefined) ?? RULES[figure];
  return { figure, rule, shares, leftOut, ...addedUp(shares) };
}

/** The sums of shares, and their quotient: undefined when there is nothing to divide by. */
export function addedUp(shares: readonly Share[]): Pick<Explanation, "above" | "below" | "value"> {
  const above = shares.reduce((sum, share) => sum + share.above, 0);
  const below = shares.reduce((sum, share) => sum + share.below, 0);
  return { above, below, value: below === 0 ? undefined : above / below };
}

type Counted = readonly [above: number, below: number];

/** What a row adds above and below the line; undefined when it does not count. */
function counted(
  figure: Figure,
  assessment: Assessment,
  defaultTarget: number,
): Counted | undefined {
  return ofAllRows(figure, assessment) ?? ofApplicable(figure, assessment, defaultTarget);
}

/** Shares of all rows; undefined for numbers of applicable rows only. */
function ofAllRows(figure: Figure, { applicable, status }: Assessment): Counted | undefined {
  if (figure === "progress") {
    const isSettled = applicable === "No" || (applicable === "Yes" && status !== undefined);
    return [Number(isSettled), 1];
  }
  if (figure === "applicable") return [Number(applicable === "Yes"), 1];
  if (figure === "excluded") return [Number(applicable === "No"), 1];
  return figure === "undecided" ? [Number(applicable === undefined), 1] : undefined;
}

function ofApplicable(
  figure: Figure,
  assessment: Assessment,
  defaultTarget: number,
): Counted | undefined {
  const [inUse] = weighed([assessment], defaultTarget);
  if (inUse === undefined) return undefined;
  const { weight, target, level, gap } = inUse;
  if (figure === "conformity") return [Number(assessment.status === "Implemented"), 1];
  if (figure === "assessed") return [Number(level !== undefined), 1];
  if (figure === "mean") return level === undefined ? undefined : [weight * level, weight];
  if (figure === "target") return [weight * target, weight];
  if (figure === "gap") return [weight * gap, weight];
  return [weight * (target - gap), weight * target];
}

function reason({ applicable }: Assessment): string {
  if (applicable === "No") return "not applicable";
  return applicable === undefined ? "undecided" : "not assessed";
}
