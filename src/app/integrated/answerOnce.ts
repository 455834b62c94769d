import { STANDARD_NAMES, STANDARDS, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { SheetContext } from "../../core/sheets";
import {
  clauseAnswerFromRow,
  planOf,
  rowsOf,
  standardsInScope,
  type ChangePlan,
  type WorkbookState,
} from "../../core/workbook";
import { planSets } from "../change/setCell";
import { readContext } from "../readContext";
import { placeOf, refOf } from "./mappedAnswers";

/**
 * Labels of the clauses of a standard that the other standard's row could answer: both texts say the
 * same (facts: clause-sharing), nobody has answered this row yet, and the other is not answered by it.
 *
 * @returns in the order of the sheet; none where the other standard is out of scope
 */
export function answerableOnce(context: SheetContext, standard: Standard): readonly string[] {
  const scope = standardsInScope(context.settings);
  if (!STANDARDS.every((one) => scope.includes(one))) return [];
  const answers = rowsOf(context.content, "AB_Clauses").map(clauseAnswerFromRow);
  const answeredHere = new Set(
    answers
      .filter(({ standard: of, answeredWith }) => of !== standard && answeredWith === standard)
      .map(({ clause }) => clause),
  );
  return answers
    .filter(
      (one) =>
        one.standard === standard &&
        one.sharing === "same" &&
        one.conformity === undefined &&
        one.answeredWith === undefined &&
        one.unreadable.size === 0 &&
        !answeredHere.has(one.clause),
    )
    .map(({ clause }) => `Clause ${clause}`);
}

/**
 * Plans to answer clauses with the other standard's row, as one action; those that were answered
 * meanwhile stay as they are.
 *
 * @param labels - such as "Clause 7.5.1"
 * @throws WorkbookError `not-filled`
 */
export function planAnswerOnce(
  state: WorkbookState,
  standard: Standard,
  labels: readonly string[],
  today: IsoDate,
): ChangePlan {
  const other = STANDARDS.find((one) => one !== standard) ?? standard;
  const inputs = answerableOnce(readContext(state, today), standard)
    .filter((label) => labels.includes(label))
    .map((label) => ({
      ...placeOf(refOf(standard, label)),
      column: "Answered with",
      text: STANDARD_NAMES[other].cell,
    }));
  return planOf("Answer once", { cells: planSets(state, inputs).cells });
}
