import type { Accepts } from "../../core/workbook";

/** A line of cells, a column of a table or a row, and what they accept. */
export interface RuledLine {
  readonly at: number;
  readonly accepts: Accepts;
}

/** Lines side by side that are given a rule at once. */
export interface RuleStroke {
  readonly first: number;
  readonly last: number;
  readonly accepts: Accepts;
}

/**
 * Few strokes that leave each line with its rule: one reaches over the lines between two that accept
 * the same, and those get theirs after it, which replaces the other one. Lines without a rule are
 * never touched.
 *
 * @param lines - in their order
 * @example
 * x, y, x side by side: //=> x over all three, then y over the second one
 */
export function ruleStrokes(lines: readonly RuledLine[]): RuleStroke[] {
  return runs(lines).flatMap(strokes);
}

/** Lines side by side. */
function runs(lines: readonly RuledLine[]): RuledLine[][] {
  return lines.reduce<RuledLine[][]>((all, line) => {
    const run = all.at(-1);
    if (run?.at(-1)?.at !== line.at - 1) return [...all, [line]];
    run.push(line);
    return all;
  }, []);
}

function strokes([head, ...others]: readonly RuledLine[]): RuleStroke[] {
  if (head === undefined) return [];
  const isOther = ({ accepts }: RuledLine) =>
    JSON.stringify(accepts) !== JSON.stringify(head.accepts);
  const last = others.filter((line) => !isOther(line)).at(-1) ?? head;
  const inside = others.filter((line) => line.at < last.at && isOther(line));
  return [
    { first: head.at, last: last.at, accepts: head.accepts },
    ...ruleStrokes(inside),
    ...strokes(others.filter(({ at }) => at > last.at)),
  ];
}
