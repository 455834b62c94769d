import {
  cellText,
  FINDING_KINDS,
  planOf,
  tableOf,
  type CellValue,
  type ChangePlan,
  type Row,
  type WorkbookState,
} from "../../core/workbook";
import { recordsOf } from "../readContext";
import { findingIds, findingRows } from "./findingRecords";

/**
 * Plans a finding for each remark of a reviewer that has a kind of finding. One that was taken over
 * before is left out, known by its standard, requirement and evidence.
 *
 * @returns an empty plan where no remark has a kind
 * @throws WorkbookError `table-missing`, `not-filled`
 */
export function planReviewFindings(state: WorkbookState): ChangePlan {
  const known = findingRows(state);
  const seen = new Set(known.map((row) => identity(row)));
  const table = tableOf(state, "AB_Reviews");
  const reviews = table === undefined ? [] : recordsOf(table).map(({ row }) => row);
  const rows: Row[] = [];
  for (const review of reviews) {
    const row = findingOf(review);
    if (row === undefined || seen.has(identity(row))) continue;
    seen.add(identity(row));
    rows.push(row);
  }
  const ids = findingIds(known, rows.length);
  const addedRows = rows.map((row, index) => ({
    table: "AB_Findings",
    row: new Map<string, CellValue>([["Finding", ids[index]], ...row]),
  }));
  return planOf("Findings of reviews", { addedRows });
}

/** What a reviewer says of a control or clause; undefined where it is no finding. */
function findingOf(review: Row): Row | undefined {
  const kind = textIn(review, "Finding kind").toLowerCase();
  const word = FINDING_KINDS.find((one) => one.toLowerCase() === kind);
  if (word === undefined) return undefined;
  const texts = ["Observation", "Evidence seen"].map((heading) => textIn(review, heading));
  return new Map<string, CellValue>([
    ["Standard", review.get("Standard")],
    ["Kind", word],
    ["Requirement", textIn(review, "Record")],
    ["Source", "Review"],
    ["Raised on", review.get("Date")],
    ["Objective evidence", texts.filter((text) => text !== "").join(" - ") || undefined],
    ["Graded by", textIn(review, "Initials") || undefined],
  ]);
}

function identity(row: Row): string {
  const texts = ["Standard", "Requirement", "Objective evidence"].map((one) => textIn(row, one));
  return JSON.stringify(texts).toLowerCase();
}

function textIn(row: Row, heading: string): string {
  return cellText(row.get(heading)).trim();
}
