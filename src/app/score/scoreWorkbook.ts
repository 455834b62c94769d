import { ATTRIBUTES, leafClausesOf, type Attribute, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import {
  managementSystemFigures,
  meanOfGroupMeans,
  nextActions,
  rollUps,
  type MaturityFigures,
  type NextAction,
  type RollUp,
} from "../../core/maturity";
import { defaultTarget, soaInput, type SheetContext } from "../../core/sheets";
import { issuesOf, type SoaInput } from "../../core/soa";
import {
  countedStatements,
  standardsInScope,
  type ClauseAnswer,
  type WorkbookState,
} from "../../core/workbook";
import { readContext } from "../readContext";

/** What the numbers of a roll-up gather rows by. */
type ScoreBy =
  | "theme"
  | "objective"
  | "clause"
  | "controlType"
  | "securityProperty"
  | "cybersecurityConcept"
  | "operationalCapability"
  | "securityDomain"
  | "own";

/** Numbers of the rows that share a key. Levels 0 to 5, shares 0 to 1, unrounded; null: none. */
interface ScoreRollUp {
  readonly by: ScoreBy;
  readonly key: string;
  readonly mean: number | null;
  readonly target: number | null;
  readonly attainment: number | null;
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
    rollUps: [...all.slice(1).map(toScoreRollUp), ...clauseRollUps(standard, input.clauses)],
    nextActions: nextActions(countedStatements(input.statements), target, {
      openErrors: openErrorsOf(input),
    }),
  };
}

const BY_ATTRIBUTE: Readonly<Record<Attribute, ScoreBy>> = {
  controlType: "controlType",
  informationSecurityProperties: "securityProperty",
  cybersecurityConcepts: "cybersecurityConcept",
  operationalCapabilities: "operationalCapability",
  securityDomains: "securityDomain",
};

function scoreBy({ by, key }: RollUp): ScoreBy {
  if (by === "Theme") return "theme";
  if (by === "Objective") return "objective";
  if (by === "Own" || by === "Total") return "own";
  const [attribute] = (Object.keys(ATTRIBUTES) as Attribute[]).filter((name) =>
    (ATTRIBUTES[name] as readonly string[]).includes(key),
  );
  if (attribute === undefined) throw new TypeError(`no attribute has the value ${key}`);
  return BY_ATTRIBUTE[attribute];
}

function toScoreRollUp(rollUp: RollUp): ScoreRollUp {
  const { mean, targetMean, attainment, assessed, applicable, excluded, implemented } =
    rollUp.figures;
  return {
    by: scoreBy(rollUp),
    key: rollUp.key,
    mean: mean ?? null,
    target: targetMean ?? null,
    attainment: attainment ?? null,
    ...{ assessed, applicable, excluded, implemented },
  };
}

/** Clauses are never excluded and have no targets in the numbers; "implemented" is "conforms". */
function clauseRollUps(standard: Standard, answers: readonly ClauseAnswer[]): ScoreRollUp[] {
  const chapters = new Set(leafClausesOf(standard).map(({ id }) => id.split(".")[0] ?? ""));
  return [...chapters].map((chapter) => {
    const { conforms, partlyConforms, doesNotConform, notAssessed, mean } = managementSystemFigures(
      standard,
      answers,
      chapter,
    );
    const assessed = conforms + partlyConforms + doesNotConform;
    return {
      by: "clause",
      key: chapter,
      mean: mean ?? null,
      target: null,
      attainment: null,
      assessed,
      applicable: assessed + notAssessed,
      excluded: 0,
      implemented: conforms,
    };
  });
}

function openErrorsOf(input: SoaInput): (control: string) => number {
  const errors = new Map<string, number>();
  for (const { severity, control = "" } of issuesOf(input)) {
    if (severity === "error") errors.set(control, (errors.get(control) ?? 0) + 1);
  }
  return (control) => errors.get(control) ?? 0;
}
