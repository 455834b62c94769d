import type { Crosswalk, CrosswalkTarget } from "../../app/crosswalk/crosswalk";
import type { CrosswalkGroup } from "../../app/crosswalk/crosswalkFigures";
import type { CrosswalkLines } from "../../app/crosswalk/crosswalkReport";
import { levelText } from "../../app/crosswalk/crosswalkSummary";
import { shortened } from "../shortened";
import { textTable } from "../textTable";
import { wrapText } from "../wrapText";
import { WIDTH } from "./crosswalkBlocks";
import { groupsShown } from "./crosswalkJson";

const TITLE = 26;
const STATEMENT = 36;
const IDS = 28;

/** Functions and categories: where their outcomes stand, their levels, and what is missing. */
export function groupTables(view: Crosswalk, lines: CrosswalkLines): readonly string[] {
  const groups = groupsShown(view, lines);
  const gaps = view.targets.filter(({ state }) => state !== "supported" && state !== "not mapped");
  return [
    textTable(
      ["Id", "Title", "Outcomes", "Supported", "By all", "On the way", "Open", "Excluded"],
      groups.map(coverageCells),
    ),
    "",
    textTable(
      ["Id", "Controls", "Target", "Assessed", "Excluded", "Undecided", "Clauses", "Assessed"],
      groups.map(maturityCells),
    ),
    "",
    "Controls and Clauses: the mean level of what is mapped, each once.",
    "",
    noControlLine(view),
    "",
    `Mapped, but nothing of it in place (${String(gaps.length)})`,
    ...(gaps.length === 0 ? [] : ["", gapTable(gaps)]),
  ];
}

function coverageCells({ id, title, coverage }: CrosswalkGroup): readonly string[] {
  const { total, supported, whole, onTheWay, open, excluded } = coverage;
  return [
    id,
    shortened(title, TITLE),
    ...[total, supported, whole, onTheWay, open, excluded].map(String),
  ];
}

function maturityCells({ id, controls, clauses }: CrosswalkGroup): readonly string[] {
  return [
    id,
    levelText(controls.mean),
    levelText(controls.targetMean),
    `${String(controls.assessed)} of ${String(controls.applicable)}`,
    String(controls.excluded),
    String(controls.undecided),
    levelText(clauses.mean),
    `${String(clauses.assessed)} of ${String(clauses.applicable)}`,
  ];
}

/** "Without a mapped control (9, of which 9 have clauses): GV.OC-01, ...". */
function noControlLine({ withoutControl, total }: Crosswalk): string {
  const count = withoutControl.length;
  const byClauses = count - total.coverage.notMapped;
  const first = `Without a mapped control (${String(count)}, of which ${String(byClauses)} have clauses): `;
  return wrapText(withoutControl.join(", ") || "none", WIDTH, first);
}

function gapTable(gaps: readonly CrosswalkTarget[]): string {
  const rows = gaps.map(({ label, title, state, relation = "", mapped }) => [
    ...[label, shortened(title, STATEMENT), state, relation],
    fitting(mapped.map((item) => item.label)),
  ]);
  return textTable(["Outcome", "What it is", "State", "Relation", "Mapped to"], rows);
}

/** As many ids as a cell takes, and how many more there are. */
function fitting(ids: readonly string[]): string {
  const fits = ids.filter((_, index) => ids.slice(0, index + 1).join(", ").length <= IDS);
  const more = ids.length - fits.length;
  return more === 0 ? fits.join(", ") : `${fits.join(", ")} +${String(more)}`;
}
