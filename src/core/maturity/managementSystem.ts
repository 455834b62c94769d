import { leafClausesOf, type Standard } from "../catalog";
import { effectiveAnswer, type ClauseAnswer } from "../workbook";

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

/**
 * The numbers of the clauses of one standard, or of one of its clauses 4 to 10, inherited answers
 * included. A clause without a row counts as not assessed; of duplicate rows the first counts.
 *
 * @param chapter - "4" to "10"; all when left out
 */
export function managementSystemFigures(
  standard: Standard,
  answers: readonly ClauseAnswer[],
  chapter?: string,
): ManagementSystemFigures {
  const leaves = leafClausesOf(standard).filter(
    ({ id }) => chapter === undefined || id.split(".")[0] === chapter,
  );
  const counted = leaves.flatMap(
    ({ id }) => answers.find((one) => one.standard === standard && one.clause === id) ?? [],
  );
  const effective = counted.map((answer) => ({
    ...effectiveAnswer(answer, answers),
    weight: answer.weight ?? 1,
  }));
  const withConformity = (word: string) =>
    effective.filter(({ conformity }) => conformity === word).length;
  const conforms = withConformity("Conforms");
  const partlyConforms = withConformity("Partly conforms");
  const doesNotConform = withConformity("Does not conform");
  const levels = effective.flatMap(({ level, weight }) =>
    level === undefined ? [] : [{ level, weight }],
  );
  const weight = levels.reduce((sum, one) => sum + one.weight, 0);
  return {
    conforms,
    partlyConforms,
    doesNotConform,
    notAssessed: leaves.length - conforms - partlyConforms - doesNotConform,
    conformity: conforms / leaves.length,
    mean:
      weight === 0
        ? undefined
        : levels.reduce((sum, one) => sum + one.level * one.weight, 0) / weight,
  };
}
