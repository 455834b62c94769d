import { leafClausesOf, type Standard } from "../../core/catalog";
import {
  chaptersOf,
  LEVEL_LABELS,
  managementSystemFigures,
  meanOfGroupMeans,
  rollUps,
  type RollUp,
} from "../../core/maturity";
import { defaultTarget, soaInput, type SheetContext } from "../../core/sheets";
import type { SoaInput } from "../../core/soa";
import { LEVEL_LABEL_SETS, standardsInScope } from "../../core/workbook";
import { ATTRIBUTES_BY, clausePath, rollUpPath, scoreBy, type ScoreBy } from "../score/rollUpPath";
import { clauseFigures } from "./clauseFigures";
import { chartOf, toGroup, type MaturityChart, type MaturityGroup } from "./maturityGroup";
import { nextSteps, type NextStep } from "./nextSteps";

type LevelLabelSet = (typeof LEVEL_LABEL_SETS)[number];

/** The clauses 4 to 10: a total of its own, never blended with the controls'. */
interface ManagementSystemView {
  /** All clauses; implemented stands for Conforms, and nothing is excluded or undecided. */
  readonly total: MaturityGroup;
  readonly answers: {
    readonly conforms: number;
    readonly partlyConforms: number;
    readonly doesNotConform: number;
    readonly notAssessed: number;
    /** 30 or 32. */
    readonly clauses: number;
  };
  /** By clause 4 to 10. */
  readonly chart: MaturityChart;
}

/** What the pane shows of one standard. */
export interface StandardMaturity {
  readonly standard: Standard;
  /** Which names the levels have, by the setting Level labels. */
  readonly levelLabelSet: LevelLabelSet;
  /** Names of the levels 0 to 5, of that set. */
  readonly levelLabels: readonly string[];
  /** 1 to 5, for controls without a target. */
  readonly defaultTarget: number;
  /** All controls, own ones included. */
  readonly total: MaturityGroup;
  /** Another view than the total, which weighs each control alike; undefined when no theme has one. */
  readonly meanOfThemeMeans: { readonly value: number | undefined; readonly path: string };
  /** By theme (27001) or objective (42001). */
  readonly groups: MaturityChart;
  /** 27001 only: by each attribute. A control counts under each value, so these do not add up. */
  readonly attributes: readonly MaturityChart[];
  /** The organisation's own controls; undefined when there are none. */
  readonly own: MaturityGroup | undefined;
  readonly managementSystem: ManagementSystemView;
}

/** The numbers of one standard, those of `score`. Every number has a path that explainFigure opens. */
export function standardMaturity(context: SheetContext, standard: Standard): StandardMaturity {
  const input = soaInput(context, standard);
  const target = defaultTarget(context.settings, standard);
  const all = rollUps(standard, input.statements, target);
  const groupsBy = (by: ScoreBy) =>
    all.filter((one) => one.by !== "Total" && scoreBy(one) === by).map(groupOf(standard));
  const [total] = all as readonly [RollUp, ...RollUp[]];
  const groups = standard === "27001" ? "theme" : "objective";
  const levelLabelSet =
    context.settings.word("Level labels", standard, LEVEL_LABEL_SETS) ?? LEVEL_LABEL_SETS[0];
  return {
    standard,
    levelLabelSet,
    levelLabels: LEVEL_LABELS[levelLabelSet],
    defaultTarget: target,
    total: groupOf(standard)(total),
    meanOfThemeMeans: { value: meanOfGroupMeans(all), path: `${standard}/meanOfThemeMeans` },
    groups: chartOf(groups, groupsBy(groups)),
    attributes: standard === "27001" ? ATTRIBUTES_BY.map((by) => chartOf(by, groupsBy(by))) : [],
    own: groupsBy("own").find(({ counts }) => counts.rows > 0),
    managementSystem: managementSystem(context, input),
  };
}

/** The controls of one standard that are below their target, in the order of nextActions. */
export function standardSteps(context: SheetContext, standard: Standard): readonly NextStep[] {
  const input = soaInput(context, standard);
  return nextSteps(input, defaultTarget(context.settings, standard));
}

/** What the maturity pane shows first: the numbers of the standards in scope, side by side. */
export function maturityView(context: SheetContext): readonly StandardMaturity[] {
  return standardsInScope(context.settings).map((standard) => standardMaturity(context, standard));
}

function groupOf(standard: Standard) {
  return (rollUp: RollUp) => toGroup(rollUp.key, rollUpPath(standard, rollUp), rollUp.figures);
}

function managementSystem(
  context: SheetContext,
  { standard, clauses: answers }: SoaInput,
): ManagementSystemView {
  const group = (chapter?: string) =>
    toGroup(
      chapter ?? "Total",
      clausePath(standard, chapter),
      clauseFigures(context, standard, answers, chapter),
    );
  const { conforms, partlyConforms, doesNotConform, notAssessed } = managementSystemFigures(
    standard,
    answers,
  );
  const clauses = leafClausesOf(standard).length;
  return {
    total: group(),
    answers: { conforms, partlyConforms, doesNotConform, notAssessed, clauses },
    chart: chartOf("clause", chaptersOf(standard).map(group)),
  };
}
