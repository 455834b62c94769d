import { columnArea, columnPosition, highlightFormula, type TablePlan } from "../../core/workbook";
import { joinedAreas, rangeOf } from "./cellAreas";
import { ruledRanges } from "./ruledRanges";
import { highlightStep, ruleStep } from "./ruleSteps";
import type { Step } from "./step";

/** What the columns of a table accept, from a position on. */
export function columnRuleSteps(table: TablePlan, from = 0): Step[] {
  const areas = table.columns.flatMap(({ accepts }, at) =>
    accepts === undefined || at < from ? [] : [{ area: columnArea(table, at), accepts }],
  );
  return ruledRanges(areas).map(ruleStep);
}

/**
 * The colours of the columns of a table, from a position on. A new format goes on top of those
 * before: the one that counts most is added last.
 */
export function columnHighlightSteps(table: TablePlan, from = 0): Step[] {
  const seen = new Set<string>();
  return [...table.highlights].reverse().flatMap(({ columns, when, highlight }) => {
    const positions = columns
      .map((heading) => columnPosition(table, heading))
      .filter((position) => position >= from)
      .sort((one, other) => one - other);
    if (positions.length === 0) return [];
    const areas = positions.map((position) => columnArea(table, position));
    const ranges = joinedAreas(areas).map(rangeOf);
    const isSecond = seen.has(ranges.join());
    seen.add(ranges.join());
    const formula = highlightFormula(table, { columns, when, highlight });
    return [highlightStep({ ranges, when: formula, highlight, isSecond })];
  });
}
