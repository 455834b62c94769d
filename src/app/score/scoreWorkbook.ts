import { leafClausesOf, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import {
  chaptersOf,
  managementSystemFigures,
  meanOfGroupMeans,
  rollUps,
  type MaturityFigures,
  type NextAction,
  type RollUp,
} from "../../core/maturity";
import { defaultTarget, soaInput, type SheetContext } from "../../core/sheets";
import { standardsInScope, type ClauseAnswer, type WorkbookState } from "../../core/workbook";
import { clauseFigures } from "../maturity/clauseFigures";
import { nextSteps } from "../maturity/nextSteps";
import { readContext } from "../readContext";
import { scoreBy, type ScoreBy } from "./rollUpPath";

/** Numbers of the rows that share a key. Levels 0 to 5, shares 0 to 1, unrounded; null: none. */
interface ScoreRollUp {
  readonly by: ScoreBy;
  readonly key: string;
  readonly mean: number | null;
  readonly target: number | null;
  readonly attainment: number | null;
  readonly gap: number | null;
  readonly assessed: number;
  readonly applicable: number;
  readonly excluded: number;
  readonly implemented: number;
}

/** The numbers of one standard (docs/numbers.md), those of the controls and of the clauses apart. */
export interface StandardScore {
  readonly standard: Standard;
  readonly total: MaturityFigures;
  readonly meanOfThemeMeans: number | undefined;
  readonly managementSystem: {
    readonly conforms: number;
    readonly clauses: number;
    readonly mean: number | undefined;
  };
  readonly rollUps: readonly ScoreRollUp[];
  readonly nextActions: readonly NextAction[];
}

/**
 * The numbers of the standards in scope.
 *
 * @throws WorkbookError `not-filled`
 */
export function scoreWorkbook(state: WorkbookState, today: IsoDate): readonly StandardScore[] {
  const context = readContext(state, today);
  return standardsInScope(context.settings).map((standard) => scoreStandard(context, standard));
}

function scoreStandard(context: SheetContext, standard: Standard): StandardScore {
  const input = soaInput(context, standard);
  const target = defaultTarget(context.settings, standard);
  const all = rollUps(standard, input.statements, target);
  const [total] = all as readonly [RollUp, ...RollUp[]];
  const { conforms, mean } = managementSystemFigures(standard, input.clauses);
  return {
    standard,
    total: total.figures,
    meanOfThemeMeans: meanOfGroupMeans(all),
    managementSystem: { conforms, clauses: leafClausesOf(standard).length, mean },
    rollUps: [
      ...all.slice(1).map(toScoreRollUp),
      ...clauseRollUps(context, standard, input.clauses),
    ],
    nextActions: nextSteps(input, target),
  };
}

function toScoreRollUp(rollUp: RollUp): ScoreRollUp {
  return { ...numbersOf(rollUp.figures), by: scoreBy(rollUp), key: rollUp.key };
}

function numbersOf(figures: MaturityFigures): Omit<ScoreRollUp, "by" | "key"> {
  const { mean, targetMean, attainment, gap } = figures;
  const { assessed, applicable, excluded, implemented } = figures;
  return {
    mean: mean ?? null,
    target: targetMean ?? null,
    attainment: attainment ?? null,
    gap: gap ?? null,
    ...{ assessed, applicable, excluded, implemented },
  };
}

/** Clauses are never excluded; assessed is with a conformity, implemented conforms. */
function clauseRollUps(
  context: SheetContext,
  standard: Standard,
  answers: readonly ClauseAnswer[],
) {
  return chaptersOf(standard).map((chapter): ScoreRollUp => {
    const figures = clauseFigures(context, standard, answers, chapter);
    const { conforms, notAssessed } = managementSystemFigures(standard, answers, chapter);
    return {
      ...numbersOf(figures),
      by: "clause",
      key: chapter,
      assessed: figures.applicable - notAssessed,
      implemented: conforms,
    };
  });
}
