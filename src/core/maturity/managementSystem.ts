import { leafClausesOf, type Standard } from "../catalog";
import {
  effectiveAnswer,
  type ClauseAnswer,
  type Conformity,
  type ImplementationStatus,
} from "../workbook";
import type { Assessment } from "./assessment";

/** The numbers of the clauses 4 to 10: a total of its own, never blended with the controls'. */
export interface ManagementSystemFigures {
  readonly conforms: number;
  readonly partlyConforms: number;
  readonly doesNotConform: number;
  readonly notAssessed: number;
  /** Clauses that conform, of the 30 or 32 of the standard: 0 to 1. */
  readonly conformity: number;
  /** Weighted mean level of the clauses that have one; undefined when none has. */
  readonly mean: number | undefined;
}

/** The first numbers of the clauses, "4" to "10". */
export function chaptersOf(standard: Standard): readonly string[] {
  return [...new Set(leafClausesOf(standard).map(({ id }) => chapterOf(id)))];
}

function chapterOf(clause: string): string {
  return clause.split(".")[0] ?? "";
}

const STATUS_OF: Readonly<Record<Conformity, ImplementationStatus>> = {
  Conforms: "Implemented",
  "Partly conforms": "Partially implemented",
  "Does not conform": "Not implemented",
};

/**
 * The clauses of one standard, or of one of its clauses 4 to 10, as rows that numbers are computed
 * from: always applicable, Conforms where a control says Implemented, inherited answers included. A
 * clause without a row counts as not assessed; of duplicate rows the first counts.
 *
 * @param chapter - "4" to "10"; all when left out
 */
export function clauseAssessments(
  standard: Standard,
  answers: readonly ClauseAnswer[],
  chapter?: string,
): readonly Assessment[] {
  return leafClausesOf(standard)
    .filter(({ id }) => chapter === undefined || chapterOf(id) === chapter)
    .map(({ id }) => {
      const answer = answers.find((one) => one.standard === standard && one.clause === id);
      const { conformity, level } = answer === undefined ? NONE : effectiveAnswer(answer, answers);
      return {
        control: id,
        applicable: "Yes",
        status: conformity && STATUS_OF[conformity],
        level,
        target: answer?.target,
        weight: answer?.weight,
      };
    });
}

const NONE = { conformity: undefined, level: undefined };

/** The numbers of the clauses of one standard, or of one of its clauses 4 to 10. */
export function managementSystemFigures(
  standard: Standard,
  answers: readonly ClauseAnswer[],
  chapter?: string,
): ManagementSystemFigures {
  const rows = clauseAssessments(standard, answers, chapter);
  const withStatus = (word: ImplementationStatus) =>
    rows.filter(({ status }) => status === word).length;
  const conforms = withStatus("Implemented");
  const partlyConforms = withStatus("Partially implemented");
  const doesNotConform = withStatus("Not implemented");
  const levels = rows.flatMap(({ level, weight = 1 }) =>
    level === undefined ? [] : [{ level, weight }],
  );
  const weight = levels.reduce((sum, one) => sum + one.weight, 0);
  return {
    conforms,
    partlyConforms,
    doesNotConform,
    notAssessed: rows.length - conforms - partlyConforms - doesNotConform,
    conformity: conforms / rows.length,
    mean:
      weight === 0
        ? undefined
        : levels.reduce((sum, one) => sum + one.level * one.weight, 0) / weight,
  };
}
