import {
  columnArea,
  columnPosition,
  highlightFormula,
  type Accepts,
  type CellArea,
  type TablePlan,
} from "../../core/workbook";
import { rangeOf } from "./cellAreas";
import { highlightStep, ruleStep } from "./ruleSteps";
import type { Step } from "./step";

/** Cells that accept the same. */
interface RuleStroke {
  /** Positions of the first and last column, from 0. */
  readonly first: number;
  readonly last: number;
  readonly accepts: Accepts;
}

/** What the columns of a table accept, from a position on. */
export function columnRuleSteps(table: TablePlan, from = 0): Step[] {
  return runsWithRules(table, from)
    .flatMap(strokes)
    .map(({ first, last, accepts }) => {
      const range = rangeOf({ ...columnArea(table, first), lastColumn: last + 1 });
      return ruleStep(range, accepts);
    });
}

/** Columns side by side that all have rules. */
function runsWithRules({ columns }: TablePlan, from: number): RuleStroke[][] {
  const runs: RuleStroke[][] = [];
  columns.forEach(({ accepts }, at) => {
    if (accepts === undefined || at < from) return;
    const stroke = { first: at, last: at, accepts };
    const run = runs.at(-1);
    if (run?.at(-1)?.last === at - 1) run.push(stroke);
    else runs.push([stroke]);
  });
  return runs;
}

/**
 * Few strokes that leave each column with its rule: one reaches over the columns between two that
 * accept the same, and those get theirs after it, which replaces the other one.
 */
function strokes([head, ...others]: readonly RuleStroke[]): RuleStroke[] {
  if (head === undefined) return [];
  const isSame = ({ accepts }: RuleStroke) =>
    JSON.stringify(accepts) === JSON.stringify(head.accepts);
  const last = others.filter(isSame).at(-1) ?? head;
  const inside = others.filter(({ first }) => first < last.first);
  const between = inside.reduce<RuleStroke[][]>(
    (runs, one) => {
      if (isSame(one)) return [...runs, []];
      runs.at(-1)?.push(one);
      return runs;
    },
    [[]],
  );
  return [
    { ...head, last: last.last },
    ...between.flatMap(strokes),
    ...strokes(others.filter(({ first }) => first > last.last)),
  ];
}

/**
 * The colours of the columns of a table, from a position on. A new format goes on top of those
 * before: the one that counts most is added last.
 */
export function columnHighlightSteps(table: TablePlan, from = 0): Step[] {
  const seen = new Set<string>();
  return [...table.highlights].reverse().flatMap((highlight) => {
    const when = highlightFormula(table, highlight);
    const positions = highlight.columns
      .map((heading) => columnPosition(table, heading))
      .filter((position) => position >= from)
      .sort((one, other) => one - other);
    return positions
      .map((position) => columnArea(table, position))
      .reduce<CellArea[]>(joined, [])
      .map((area) => {
        const range = rangeOf(area);
        const isSecond = seen.has(range);
        seen.add(range);
        return highlightStep({ range, when, highlight: highlight.highlight }, isSecond);
      });
  });
}

function joined(areas: CellArea[], next: CellArea): CellArea[] {
  const last = areas.at(-1);
  if (last?.lastColumn !== next.firstColumn - 1) return [...areas, next];
  return [...areas.slice(0, -1), { ...last, lastColumn: next.lastColumn }];
}
