import { STANDARDS, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { explain, FIGURES, type Explanation } from "../../core/maturity";
import { defaultTarget, statementsOf } from "../../core/sheets";
import {
  countedStatements,
  type ApplicabilityStatement,
  type WorkbookState,
} from "../../core/workbook";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";

/** A number of `score`, opened to its rows. */
export interface ExplainedScore extends Explanation {
  readonly standard: Standard;
  /** What gathers the rows, such as "theme Organizational"; "all controls" for the total. */
  readonly rows: string;
}

/**
 * Opens one number.
 *
 * @param path - "27001/mean", "27001/theme/People/attainment", "27001/controlType/Preventive/mean",
 *   "42001/own/progress"
 * @throws WorkbookError `unknown-number` for a path that leads to none, `not-filled`
 */
export function explainScore(state: WorkbookState, path: string, today: IsoDate): ExplainedScore {
  const parts = path.split("/").map((part) => part.trim());
  const standard = STANDARDS.find((one) => one === parts[0]);
  const figure = FIGURES.find((one) => one === parts.at(-1));
  if (standard === undefined || figure === undefined || parts.length > 4) throw unknown(path);
  const context = readContext(state, today);
  const all = countedStatements(statementsOf(context, standard));
  const [by = "", key = ""] = parts.slice(1, -1);
  const rows = by === "" ? all : all.filter(belongsTo(by, key, path));
  return {
    ...explain(figure, rows, defaultTarget(context.settings, standard)),
    standard,
    rows: by === "" ? "all controls" : `${by} ${key}`.trim(),
  };
}

const ATTRIBUTES_BY: readonly string[] = [
  "controlType",
  "securityProperty",
  "cybersecurityConcept",
  "operationalCapability",
  "securityDomain",
];

function belongsTo(by: string, key: string, path: string) {
  const wanted = key.toLowerCase();
  if (by === "own" && key === "") return ({ group }: ApplicabilityStatement) => group === "Own";
  if (key === "") throw unknown(path);
  if (by === "theme" || by === "objective") {
    return ({ group }: ApplicabilityStatement) => group.toLowerCase() === wanted;
  }
  if (!ATTRIBUTES_BY.includes(by)) throw unknown(path);
  return ({ attributes }: ApplicabilityStatement) =>
    attributes.some((value) => value.toLowerCase() === wanted);
}

function unknown(path: string): WorkbookError {
  const message = `"${path}" names no number: write 27001/mean or 27001/theme/People/attainment, with one of ${FIGURES.join(", ")}.`;
  return new WorkbookError("unknown-number", message, { place: path });
}
