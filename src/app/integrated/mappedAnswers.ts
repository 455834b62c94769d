import {
  RELATIONS,
  STANDARD_NAMES,
  STANDARDS,
  type CatalogRef,
  type Relation,
  type Standard,
} from "../../core/catalog";
import type { SheetContext } from "../../core/sheets";
import { standardsInScope } from "../../core/workbook";
import { labelOf, pairsOf } from "../crosswalk/frameworkPairs";
import { itemAnswers, type ItemAnswer } from "../crosswalk/itemAnswers";
import type { RecordPlace } from "../ports";

/** A row of the other standard that a control or clause is mapped to, with what it says. */
export interface MappedAnswer extends ItemAnswer {
  readonly relation: Relation;
  /** Who asserts the pair. */
  readonly source: string;
}

/** A control or clause beside the rows of the other standard that it is mapped to. */
export interface MappedAnswers {
  readonly other: Standard;
  /** What its own row says; `answeredWith` where the other standard's row answers a shared clause. */
  readonly own: ItemAnswer;
  /** The closest relation first, then in the order of the map. */
  readonly mapped: readonly MappedAnswer[];
}

/**
 * What the other standard's rows say about a control or clause.
 *
 * @param label - "A.5.1" or "Clause 4.1"
 * @returns undefined where the other standard is out of scope, or nothing of it is mapped here
 */
export function mappedAnswers(
  context: SheetContext,
  standard: Standard,
  label: string,
): MappedAnswers | undefined {
  const other = STANDARDS.find((one) => one !== standard) ?? standard;
  const scope = standardsInScope(context.settings);
  if (!scope.includes(other) || !scope.includes(standard)) return undefined;
  const own = itemAnswers(context, standard)(refOf(standard, label));
  const pairs = pairsOf(standard).filter(({ target }) => target === label);
  if (pairs.length === 0 && own.answeredWith === undefined) return undefined;
  const answerOf = itemAnswers(context, other);
  const mapped = pairs
    .map(({ by, relation, source }) => ({ ...answerOf(by), relation, source }))
    .sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
  return { other, own, mapped };
}

/** The control or clause of a label. */
export function refOf(standard: Standard, label: string): CatalogRef {
  return label.startsWith("Clause ")
    ? { standard, kind: "clause", id: label.slice("Clause ".length) }
    : { standard, kind: "control", id: label };
}

/** The record of a control or clause. */
export function placeOf({ standard, kind, id }: CatalogRef): RecordPlace {
  return kind === "control"
    ? { table: `AB_SoA_${standard}`, key: id }
    : {
        table: "AB_Clauses",
        key: `${STANDARD_NAMES[standard].cell} ${labelOf({ standard, kind, id })}`,
      };
}
