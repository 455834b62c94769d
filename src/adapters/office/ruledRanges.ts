import type { Accepts, CellArea } from "../../core/workbook";
import { joinedAreas, rangeOf } from "./cellAreas";

/** Cells and what they accept. */
export interface RuledArea {
  readonly area: CellArea;
  readonly accepts: Accepts;
}

/** All A1 ranges of a sheet that are given one rule at once. */
export interface RuledRanges {
  readonly ranges: readonly string[];
  readonly accepts: Accepts;
}

/**
 * One entry for each rule, in the order in which rules come first: a rule costs the same for however
 * many ranges. Areas of a rule that touch, and come one after the other, are one range.
 *
 * @example
 * days in A2:A9 and B2:B9, yes or no in C2:C9, days in D2:D9
 * //=> days in "A2:B9" and "D2:D9", yes or no in "C2:C9"
 */
export function ruledRanges(areas: readonly RuledArea[]): RuledRanges[] {
  const groups = new Map<string, { readonly accepts: Accepts; readonly areas: CellArea[] }>();
  for (const { area, accepts } of areas) {
    const key = JSON.stringify(accepts);
    const group = groups.get(key) ?? { accepts, areas: [] };
    groups.set(key, group);
    group.areas.push(area);
  }
  return [...groups.values()].map((group) => ({
    accepts: group.accepts,
    ranges: joinedAreas(group.areas).map(rangeOf),
  }));
}
