import { RELATIONS } from "../../core/catalog";
import type { MaturityFigures } from "../../core/maturity";
import type { Crosswalk, CrosswalkTarget } from "./crosswalk";

/** A label and the sentence beside it. */
export type SummaryLine = readonly [label: string, text: string];

/** The numbers of a whole crosswalk in sentences. */
export function summaryLines({ framework, total }: Crosswalk): readonly SummaryLine[] {
  const { coverage, controls, clauses } = total;
  const { supported, whole, onTheWay, open, excluded, notMapped } = coverage;
  const relations = RELATIONS.filter((one) => coverage.byRelation[one] > 0);
  const [, many] = framework.noun;
  return [
    [
      capitalized(many),
      `${String(supported)} of ${String(coverage.total)} supported (${String(whole)} by all that is mapped), ${String(onTheWay)} on the way, ${String(open)} open, ${String(excluded)} excluded, ${String(notMapped)} not mapped`,
    ],
    [
      "Closest relation",
      relations.map((one) => `${one} ${String(coverage.byRelation[one])}`).join(", ") || "none",
    ],
    ["Mapped controls", figuresText(controls)],
    ...(framework.kinds.includes("clause")
      ? [["Mapped clauses", figuresText(clauses)] as const]
      : []),
  ];
}

/** "mean level 2.87 of target 3.16, 90 assessed of 91 applicable, 2 excluded, 0 undecided". */
function figuresText(figures: MaturityFigures): string {
  const { mean, targetMean, assessed, applicable, excluded, undecided } = figures;
  return `mean level ${levelText(mean)} of target ${levelText(targetMean)}, ${String(assessed)} assessed of ${String(applicable)} applicable, ${String(excluded)} excluded, ${String(undecided)} undecided`;
}

/** A mean with two decimals; "-" where there is none. */
export function levelText(mean: number | undefined): string {
  return mean === undefined ? "-" : mean.toFixed(2);
}

/** "supported (related), 2 of 7 in place": of those that are mapped and not excluded. */
export function stateText({ state, relation, inPlace, counted }: CrosswalkTarget): string {
  if (state === "not mapped" || state === "excluded") return state;
  return `${state} (${relation ?? ""}), ${String(inPlace)} of ${String(counted)} in place`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
