import { RELATIONS, STANDARDS, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import {
  addedUp,
  clauseAssessments,
  explain,
  FIGURES,
  itemsOf,
  raised,
  rollUps,
  type Explanation,
  type Figure,
  type Raises,
  type SupportedEntry,
} from "../../core/maturity";
import { defaultTarget, statementsOf, type SheetContext } from "../../core/sheets";
import {
  clauseAnswerFromRow,
  countedStatements,
  OWN_GROUP,
  rowsOf,
  type ApplicabilityStatement,
  type WorkbookState,
} from "../../core/workbook";
import { headStartOf } from "../maturity/headStarts";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import { ATTRIBUTES_BY } from "./rollUpPath";

/** All numbers that can be opened; the last two belong to a standard as a whole. */
const SCORE_FIGURES = [...FIGURES, "meanOfThemeMeans", "headStart"] as const;
type ScoreFigure = (typeof SCORE_FIGURES)[number];

/** A number of `score`, opened to its rows. */
export interface ExplainedScore extends Explanation<ScoreFigure> {
  readonly standard: Standard;
  /** What gathers the rows, such as "theme Organizational"; "all controls" for the total. */
  readonly rows: string;
}

/**
 * Opens one number.
 *
 * @param path - "27001/mean", "27001/theme/People/attainment", "27001/controlType/Preventive/gap",
 *   "42001/own/progress", "27001/clause/mean", "27001/clause/4/conformity",
 *   "27001/meanOfThemeMeans", "42001/headStart", "42001/relation/equal/headStart"
 * @throws WorkbookError `unknown-number` for a path that leads to none, `not-filled`
 */
export function explainScore(state: WorkbookState, path: string, today: IsoDate): ExplainedScore {
  return explainFigure(readContext(state, today), path);
}

/**
 * The same, for a workbook that was read already.
 *
 * @param raises - levels that controls are thought to have, as a what-if takes them
 */
export function explainFigure(
  context: SheetContext,
  path: string,
  raises: Raises = NOTHING_RAISED,
): ExplainedScore {
  const parts = path.split("/").map((part) => part.trim());
  const standard = STANDARDS.find((one) => one === parts[0]);
  const figure = SCORE_FIGURES.find((one) => one === parts.at(-1));
  if (standard === undefined || figure === undefined || parts.length > 4) throw unknown(path);
  const [by = "", key = ""] = parts.slice(1, -1);
  const place: FigurePlace = { standard, by, key, path, raises };
  if (figure === "headStart") return explainHeadStart(context, place);
  if (figure === "meanOfThemeMeans") return explainMeanOfMeans(context, place);
  return by === "clause"
    ? explainClauses(context, figure, place)
    : explainControls(context, figure, place);
}

const NOTHING_RAISED: Raises = new Map();

interface FigurePlace {
  readonly standard: Standard;
  readonly by: string;
  readonly key: string;
  readonly path: string;
  readonly raises: Raises;
}

function explainControls(
  context: SheetContext,
  figure: Figure,
  { standard, by, key, path, raises }: FigurePlace,
): ExplainedScore {
  const all = raised(countedStatements(statementsOf(context, standard)), raises);
  const rows = by === "" ? all : all.filter(belongsTo(by, key, path));
  return {
    ...explain(figure, rows, defaultTarget(context.settings, standard)),
    standard,
    rows: by === "" ? "all controls" : `${by} ${key}`.trim(),
  };
}

function explainClauses(
  context: SheetContext,
  figure: Figure,
  { standard, key, path }: FigurePlace,
): ExplainedScore {
  const answers = rowsOf(context.content, "AB_Clauses").map(clauseAnswerFromRow);
  const rows = clauseAssessments(standard, answers, key === "" ? undefined : key);
  if (rows.length === 0) throw unknown(path);
  return {
    ...explain(figure, rows, defaultTarget(context.settings, standard), "clauses"),
    standard,
    rows: key === "" ? "all clauses" : `clause ${key}`,
  };
}

function explainMeanOfMeans(
  context: SheetContext,
  { standard, by, path, raises }: FigurePlace,
): ExplainedScore {
  if (by !== "") throw unknown(path);
  const target = defaultTarget(context.settings, standard);
  const statements = raised(statementsOf(context, standard), raises);
  const groups = rollUps(standard, statements, target).filter(
    (one) => one.by === "Theme" || one.by === "Objective",
  );
  const nothing = { level: undefined, target: undefined, weight: undefined };
  const shares = groups.flatMap(({ key, figures: { mean } }) =>
    mean === undefined ? [] : [{ control: key, ...nothing, level: mean, above: mean, below: 1 }],
  );
  return {
    figure: "meanOfThemeMeans",
    rule: "mean / themes or objectives with an assessed control",
    shares,
    leftOut: groups
      .filter(({ figures }) => figures.mean === undefined)
      .map(({ key }) => ({ control: key, why: "not assessed" })),
    ...addedUp(shares),
    standard,
    rows: standard === "27001" ? "all themes" : "all objectives",
  };
}

function explainHeadStart(
  context: SheetContext,
  { standard, by, key, path }: FigurePlace,
): ExplainedScore {
  const { entries } = headStartOf(context, standard);
  const counts = countedEntries(by, key, path);
  const supported = new Set(entries.filter(counts).map(({ of }) => of.id));
  const nothing = { level: undefined, target: undefined, weight: undefined };
  const shares = itemsOf(standard)
    .filter(({ kind }) => by !== "kind" || kind === key)
    .map(({ id }) => ({ control: id, ...nothing, above: Number(supported.has(id)), below: 1 }));
  return {
    figure: "headStart",
    rule: "supported by what is in place in the other standard / controls and clauses",
    shares,
    leftOut: [],
    ...addedUp(shares),
    standard,
    rows: by === "" ? "all controls and clauses" : `${by} ${key}`,
  };
}

/** Which supported controls and clauses count: all, those of a kind, or of a closest relation. */
function countedEntries(by: string, key: string, path: string) {
  const isKnown =
    (by === "" && key === "") ||
    (by === "kind" && (key === "control" || key === "clause")) ||
    (by === "relation" && (RELATIONS as readonly string[]).includes(key));
  if (!isKnown) throw unknown(path);
  return ({ of, relation }: SupportedEntry) =>
    by === "" || (by === "kind" ? of.kind : relation) === key;
}

function belongsTo(by: string, key: string, path: string) {
  if (by === "own" && key === "") return isOfGroup(OWN_GROUP);
  if (key === "") throw unknown(path);
  if (by === "theme" || by === "objective") {
    return isOfGroup(key);
  }
  if (!ATTRIBUTES_BY.some((one) => one === by)) throw unknown(path);
  return ({ attributes }: ApplicabilityStatement) =>
    attributes.some((value) => value.toLowerCase() === key.toLowerCase());
}

function isOfGroup(key: string) {
  return ({ group }: ApplicabilityStatement) => group.toLowerCase() === key.toLowerCase();
}

function unknown(path: string): WorkbookError {
  const message = `"${path}" names no number: write 27001/mean, 27001/theme/People/attainment or 27001/clause/4/mean, with one of ${SCORE_FIGURES.join(", ")}.`;
  return new WorkbookError("unknown-number", message, { place: path });
}
