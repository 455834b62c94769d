import type { MaturityFigures } from "../../core/maturity";
import type { ScoreBy } from "../score/rollUpPath";

/** How mature: levels 0 to 5, unrounded; undefined where there is nothing to compute from. */
interface MaturityNumbers {
  readonly mean: number | undefined;
  /** The mean of the targets. */
  readonly target: number | undefined;
  /** 0 to 1. */
  readonly attainment: number | undefined;
  /** Mean gap, a missing level taken as 0. */
  readonly gap: number | undefined;
}

/** How far the work is: shares 0 to 1, beside the maturity and never mixed with it. */
interface ImplementationNumbers {
  readonly progress: number | undefined;
  /** Controls implemented, of applicable ones. */
  readonly conformity: number | undefined;
  /** Whether conformity may change by deciding rows that are still open. */
  readonly isProvisional: boolean;
}

/** What the numbers were computed from: "n assessed of m applicable, k excluded, u undecided". */
interface RowCounts {
  readonly rows: number;
  /** With a level. */
  readonly assessed: number;
  readonly applicable: number;
  readonly excluded: number;
  readonly undecided: number;
  readonly implemented: number;
}

/** The numbers of a total, theme, objective, attribute value, clause or own controls. */
export interface MaturityGroup {
  /** As in the cell; "4" to "10" for clauses; "Total". */
  readonly key: string;
  /** Opens its numbers: figurePath(path, "mean"). */
  readonly path: string;
  readonly maturity: MaturityNumbers;
  readonly implementation: ImplementationNumbers;
  readonly counts: RowCounts;
}

/** Groups in the order of the standard: the axes of a radar, bars, and lines of the table for both. */
export interface MaturityChart {
  readonly by: ScoreBy;
  readonly groups: readonly MaturityGroup[];
  /** What a text beside the chart says of it. */
  readonly summary: ChartSummary;
}

/** The groups that stand out, by key; of several alike the first. */
interface ChartSummary {
  /** With the highest and the lowest mean; undefined when none has one. */
  readonly highest: string | undefined;
  readonly lowest: string | undefined;
  /** With the largest gap; undefined when there is no gap. */
  readonly widestGap: string | undefined;
  /** Groups with applicable rows and no level. */
  readonly notAssessed: readonly string[];
  /** Groups without an applicable row. */
  readonly withoutRows: readonly string[];
}

/** The numbers of a group, parted by what they say. */
export function toGroup(key: string, path: string, figures: MaturityFigures): MaturityGroup {
  const { mean, targetMean: target, attainment, gap } = figures;
  const { progress, conformity, isProvisional } = figures;
  const { assessed, applicable, excluded, undecided, implemented } = figures;
  const rows = applicable + excluded + undecided;
  return {
    key,
    path,
    maturity: { mean, target, attainment, gap },
    implementation: { progress, conformity, isProvisional },
    counts: { rows, assessed, applicable, excluded, undecided, implemented },
  };
}

/** Groups with what stands out among them. */
export function chartOf(by: ScoreBy, groups: readonly MaturityGroup[]): MaturityChart {
  const notAssessed = groups.filter(({ counts }) => counts.applicable > 0 && counts.assessed === 0);
  const withoutRows = groups.filter(({ counts }) => counts.applicable === 0);
  return {
    by,
    groups,
    summary: {
      highest: keyOfLargest(groups, ({ maturity }) => maturity.mean),
      lowest: keyOfLargest(groups, ({ maturity: { mean } }) => mean && -mean),
      widestGap: keyOfLargest(groups, ({ maturity: { gap } }) => (gap === 0 ? undefined : gap)),
      notAssessed: notAssessed.map(({ key }) => key),
      withoutRows: withoutRows.map(({ key }) => key),
    },
  };
}

function keyOfLargest(
  groups: readonly MaturityGroup[],
  valueOf: (group: MaturityGroup) => number | undefined,
): string | undefined {
  const valued = groups.flatMap((group) => {
    const value = valueOf(group);
    return value === undefined ? [] : [{ key: group.key, value }];
  });
  const [first, ...others] = valued;
  return others.reduce(
    (largest, one) => (largest && one.value > largest.value ? one : largest),
    first,
  )?.key;
}
