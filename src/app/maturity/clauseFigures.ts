import type { Standard } from "../../core/catalog";
import { clauseAssessments, maturityFigures, type MaturityFigures } from "../../core/maturity";
import { defaultTarget, type SheetContext } from "../../core/sheets";
import type { ClauseAnswer } from "../../core/workbook";

/**
 * The numbers of all clauses of a standard, or of one of 4 to 10, as those of rows that are always
 * applicable: implemented conforms, progress has a conformity.
 */
export function clauseFigures(
  { settings }: SheetContext,
  standard: Standard,
  answers: readonly ClauseAnswer[],
  chapter?: string,
): MaturityFigures {
  return maturityFigures(
    clauseAssessments(standard, answers, chapter),
    defaultTarget(settings, standard),
  );
}
