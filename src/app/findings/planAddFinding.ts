import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import {
  planOf,
  type CellValue,
  type ChangePlan,
  type FindingKind,
  type WorkbookState,
} from "../../core/workbook";
import { findingIds, findingRows } from "./findingRecords";

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
  const [id] = findingIds(findingRows(state), 1);
  const row = new Map<string, CellValue>([
    ["Finding", id],
    ["Standard", STANDARD_NAMES[finding.standard].cell],
    ["Kind", finding.kind],
    ["Requirement", finding.requirement || undefined],
    ["Source", "Own"],
    ["Raised on", toSerial(today)],
    ["Objective evidence", finding.evidence],
    ["Owner", finding.owner || undefined],
  ]);
  return planOf("Add finding", { addedRows: [{ table: "AB_Findings", row }] });
}
