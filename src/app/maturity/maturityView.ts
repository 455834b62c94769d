import { leafClausesOf, type Standard } from "../../core/catalog";
import type { Issue } from "../../core/issue";
import {
  chaptersOf,
  LEVEL_LABELS,
  managementSystemFigures,
  meanOfGroupMeans,
  rollUps,
  type RollUp,
} from "../../core/maturity";
import { defaultTarget, soaInput, type SheetContext } from "../../core/sheets";
import { issuesOf, type SoaInput } from "../../core/soa";
import { LEVEL_LABEL_SETS, standardsInScope } from "../../core/workbook";
import { ATTRIBUTES_BY, clausePath, rollUpPath, scoreBy, type ScoreBy } from "../score/rollUpPath";
import { clauseFigures } from "./clauseFigures";
import { headStarts, type HeadStartView } from "./headStarts";
import { chartOf, toGroup, type MaturityChart, type MaturityGroup } from "./maturityGroup";
import { nextSteps, type NextStep } from "./nextSteps";

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
  /** Names of the levels 0 to 5, by the setting Level labels. */
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
  readonly nextSteps: readonly NextStep[];
}

/**
 * The numbers of one standard, those of `score`. Every number has a path that explainFigure opens.
 *
 * @param issues - what the checks find in the standard, where somebody has that already
 */
export function standardMaturity(
  context: SheetContext,
  standard: Standard,
  issues?: readonly Pick<Issue, "severity" | "control">[],
): StandardMaturity {
  const input = soaInput(context, standard);
  const target = defaultTarget(context.settings, standard);
  const all = rollUps(standard, input.statements, target);
  const groupsBy = (by: ScoreBy) =>
    all.filter((one) => one.by !== "Total" && scoreBy(one) === by).map(groupOf(standard));
  const [total] = all as readonly [RollUp, ...RollUp[]];
  const groups = standard === "27001" ? "theme" : "objective";
  const set = context.settings.word("Level labels", standard, LEVEL_LABEL_SETS);
  return {
    standard,
    levelLabels: LEVEL_LABELS[set ?? "CMMI-like"],
    defaultTarget: target,
    total: groupOf(standard)(total),
    meanOfThemeMeans: { value: meanOfGroupMeans(all), path: `${standard}/meanOfThemeMeans` },
    groups: chartOf(groups, groupsBy(groups)),
    attributes: standard === "27001" ? ATTRIBUTES_BY.map((by) => chartOf(by, groupsBy(by))) : [],
    own: groupsBy("own").find(({ counts }) => counts.rows > 0),
    managementSystem: managementSystem(context, input),
    nextSteps: nextSteps(input.statements, target, issues ?? issuesOf(input)),
  };
}

/** What the maturity pane shows of a workbook. */
export interface MaturityView {
  /** The standards in scope, side by side. */
  readonly standards: readonly StandardMaturity[];
  /** What each of them gives to the other one. */
  readonly headStarts: readonly HeadStartView[];
}

/**
 * The maturity pane, from what was read.
 *
 * @param issuesIn - what the checks find in a standard, where somebody has that already
 */
export function maturityView(
  context: SheetContext,
  issuesIn?: (standard: Standard) => readonly Pick<Issue, "severity" | "control">[],
): MaturityView {
  return {
    standards: standardsInScope(context.settings).map((standard) =>
      standardMaturity(context, standard, issuesIn?.(standard)),
    ),
    headStarts: headStarts(context),
  };
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
