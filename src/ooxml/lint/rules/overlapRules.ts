import { parseRange, rangesOverlap } from "../../reference";
import type { CellRange } from "../../spec/address";
import type { LintCode, LintFinding } from "../finding";
import type { PackageModel } from "../model/packageModel";
import type { SheetModel } from "../model/sheetModel";
import { attributeOf, childOf, childrenOf } from "../model/xmlElement";
import { clashingPairs } from "./clashes";

interface Area {
  readonly code: Extract<LintCode, "merge-overlap" | "table-overlap">;
  readonly part: string;
  readonly place: string;
  readonly range: CellRange;
}

/** Merges and tables that share a cell with another merge or table. */
export function overlapRules({ sheets }: PackageModel): LintFinding[] {
  return sheets.flatMap((sheet) =>
    clashingPairs([...tables(sheet), ...merges(sheet)], (one, other) =>
      rangesOverlap(one.range, other.range),
    ).map(([one, { code, part, place }]): LintFinding => {
      const message = `${place} and ${one.place} share a cell.`;
      return { code, part, place, message };
    }),
  );
}

function tables({ tables }: SheetModel): Area[] {
  return tables.flatMap(({ part, name, range }) =>
    range === undefined ? [] : [{ code: "table-overlap" as const, part, place: name, range }],
  );
}

function merges({ root, part }: SheetModel): Area[] {
  return childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap((element) => {
    const place = attributeOf(element, "ref");
    const range = parseRange(place);
    return range === undefined ? [] : [{ code: "merge-overlap" as const, part, place, range }];
  });
}
