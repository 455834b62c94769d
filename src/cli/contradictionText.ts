import type { LocatedIssue } from "../app/check/locatedIssue";
import { Places } from "../app/check/places";
import { profileContradictions } from "../app/check/profileContradictions";
import { readContext } from "../app/readContext";
import { STANDARD_NAMES } from "../core/catalog";
import type { IsoDate } from "../core/day";
import type { WorkbookState } from "../core/workbook";
import { textTable } from "./textTable";

/** Where the company profile contradicts itself, other settings or the statements. */
export function contradictionsOf(state: WorkbookState, today: IsoDate): readonly LocatedIssue[] {
  return profileContradictions(readContext(state, today), new Places(state));
}

/** Contradictions as lines below an answer; none when there are none. */
export function contradictionLines(issues: readonly LocatedIssue[]): readonly string[] {
  if (issues.length === 0) return [];
  const rows = issues.map(({ id, standard, control, column, message }) => [
    id,
    standard === undefined ? "" : STANDARD_NAMES[standard].cell,
    control ?? column ?? "",
    message,
  ]);
  return ["", "Contradictions", textTable(["Check", "Standard", "About", "What"], rows)];
}
