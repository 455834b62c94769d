import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import {
  cellText,
  planOf,
  tableOf,
  type CellValue,
  type ChangePlan,
  type FindingKind,
  type WorkbookState,
} from "../../core/workbook";
import { contentOf, recordsOf } from "../readContext";
import { WorkbookError } from "../workbookError";

const FINDINGS = "AB_Findings";

/** What is known of a finding on the day it is raised. */
export interface NewFinding {
  readonly evidence: string;
  readonly kind: FindingKind;
  readonly standard: Standard;
  /** "A.5.18" or "Clause 9.2.1"; "" for none. */
  readonly requirement: string;
  readonly owner: string;
}

/**
 * Plans one more row of the findings, with the number after the greatest one that there is.
 *
 * @throws WorkbookError `table-missing`, `not-filled`
 */
export function planAddFinding(
  state: WorkbookState,
  finding: NewFinding,
  today: IsoDate,
): ChangePlan {
  contentOf(state);
  const table = tableOf(state, FINDINGS);
  if (table === undefined) {
    const message = 'The workbook has no table AB_Findings yet: "fill" adds it.';
    throw new WorkbookError("table-missing", message, { place: FINDINGS });
  }
  const ids = recordsOf(table).map(({ row }) => cellText(row.get("Finding")));
  const row = new Map<string, CellValue>([
    ["Finding", nextFindingId(ids)],
    ["Standard", STANDARD_NAMES[finding.standard].cell],
    ["Kind", finding.kind],
    ["Requirement", finding.requirement || undefined],
    ["Source", "Own"],
    ["Raised on", toSerial(today)],
    ["Objective evidence", finding.evidence],
    ["Owner", finding.owner || undefined],
  ]);
  return planOf("Add finding", { addedRows: [{ table: FINDINGS, row }] });
}

/**
 * The id after the greatest number of ids such as "F-07"; other ids do not count.
 *
 * @example
 * nextFindingId(["F-07", "f-9", "Audit 12"]); //=> "F-10"
 */
export function nextFindingId(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(/^\s*f-(\d{1,9})\s*$/i.exec(id)?.[1] ?? 0));
  return `F-${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}
