import type { CrosswalkBy } from "../../app/crosswalk/crosswalkChoice";
import type { Coverage, MaturityFigures, TargetStanding } from "../../core/maturity";

const count = (number: number, one: string, many: string) =>
  `${String(number)} ${number === 1 ? one : many}`;

const levels = (
  what: string,
  mean: string,
  target: string,
  { assessed, applicable, excluded, undecided }: MaturityFigures,
) =>
  `${what}: mean level ${mean} of target ${target}, ${String(assessed)} assessed of ${String(applicable)} applicable, ${String(excluded)} excluded, ${String(undecided)} undecided.`;

/** Texts of the pane "Crosswalks". */
export const CROSSWALK = {
  title: "Read the workbook as another framework",
  framework: "Framework",
  by: "Listed by",
  byOf: {
    target: "What the framework asks",
    item: "Our controls and clauses",
  } satisfies Record<CrosswalkBy, string>,
  find: "Find",
  findHint: "Id, or words of a title",
  onlyGaps: "Only what is not in place",
  readOff: (standard: string) => `Read off the answers of ${standard}.`,
  coverage: ({ total, supported, whole, onTheWay, open, excluded, notMapped }: Coverage) =>
    `${String(supported)} of ${String(total)} supported (${String(whole)} by all that is mapped), ${String(onTheWay)} on the way, ${String(open)} open, ${String(excluded)} excluded, ${String(notMapped)} not mapped.`,
  closest: (relations: string) => `Closest relation of those supported: ${relations}.`,
  controls: (mean: string, target: string, figures: MaturityFigures) =>
    levels("Mapped controls", mean, target, figures),
  clauses: (mean: string, target: string, figures: MaturityFigures) =>
    levels("Mapped clauses", mean, target, figures),
  functions: "By function and category",
  ofGroup: ({ supported, total }: Coverage, controls: string, clauses: string) =>
    `${String(supported)} of ${String(total)} supported, mean level ${controls} (clauses ${clauses})`,
  notCovered: (number: number) => `Not covered: ${String(number)}`,
  noGaps: "Everything is supported.",
  nothing: "Nothing matches.",
  targets: (number: number) => count(number, "line of the framework", "lines of the framework"),
  items: (number: number) => count(number, "control or clause", "controls and clauses"),
  unmapped: (number: number) =>
    `${count(number, "control or clause is", "controls and clauses are")} mapped to nothing there`,
  isNew: (number: number) => `${count(number, "control is", "controls are")} new since 2013`,
  show: "Show",
  states: {
    supported: "supported",
    "on the way": "on the way",
    open: "open",
    excluded: "excluded",
    "not mapped": "not mapped",
  } satisfies Record<TargetStanding["state"], string>,
  stateOf: (state: string, inPlace: number, counted: number) =>
    `${state}, ${String(inPlace)} of ${String(counted)} in place`,
  own: "Its own answer:",
  level: (level: number) => `level ${String(level)}`,
  sources: "Who says so, and what the relations mean",
  pairs: (number: number) => `(${count(number, "pair", "pairs")})`,
  relation: (relation: string, meaning: string) => `${relation}: ${meaning}`,
  open: (framework: string) => `Open ${framework} in Crosswalks`,
};
