import { STANDARD_NAMES } from "../../core/catalog";
import { soaTable } from "../../core/sheets";
import type { RecordPlace } from "../ports";
import type { ExplainedScore } from "./explainScore";
import { figurePath, rollUpPath } from "./rollUpPath";

/** Where a row behind a number leads: to its record, or to the number that it is itself. */
export type SharePlace = { readonly record: RecordPlace } | { readonly path: string };

/**
 * Where a row of an opened number leads.
 *
 * @param id - of a share or of a row that was left out
 */
export function sharePlace(explained: ExplainedScore, id: string): SharePlace {
  const { standard, figure, rows } = explained;
  if (figure === "meanOfThemeMeans") {
    const by = standard === "27001" ? "Theme" : "Objective";
    return { path: figurePath(rollUpPath(standard, { by, key: id }), "mean") };
  }
  const isClause =
    figure === "headStart" ? /^\d/.test(id) : rows === "all clauses" || rows.startsWith("clause ");
  return isClause
    ? { record: { table: "AB_Clauses", key: `${STANDARD_NAMES[standard].cell} Clause ${id}` } }
    : { record: { table: soaTable(standard), key: id } };
}
