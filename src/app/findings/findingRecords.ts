import type { Row, WorkbookState } from "../../core/workbook";
import { neededTable } from "../neededTable";
import { contentOf, recordsOf } from "../readContext";
import { nextIds } from "../registers/nextIds";

/**
 * The rows of AB_Findings that hold something.
 *
 * @throws WorkbookError `table-missing`, `not-filled`
 */
export function findingRows(state: WorkbookState): readonly Row[] {
  contentOf(state);
  return recordsOf(neededTable(state, "AB_Findings")).map(({ row }) => row);
}

/**
 * Ids for new findings: the numbers after the greatest one of ids such as "F-07". Other ids do not
 * count.
 *
 * @example
 * findingIds(rows with F-07, f-9 and Audit 12, 2); //=> ["F-10", "F-11"]
 */
export function findingIds(known: readonly Row[], count: number): readonly string[] {
  return nextIds(known, { heading: "Finding", prefix: "F-" }, count);
}
