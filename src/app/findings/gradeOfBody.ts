import { cellText, type Row } from "../../core/workbook";

/** What the certification body says of a finding. */
const GRADE: readonly string[] = ["Kind", "Graded by"];
const SOURCE = "Source";

/**
 * Whether only the certification body changes a cell: what an external auditor has graded, and the
 * source of such a finding, which would otherwise be the way around.
 */
export function isOfBody(table: string, column: string, row: Row): boolean {
  if (table.toLowerCase() !== "ab_findings" || ![...GRADE, SOURCE].includes(column)) return false;
  const isExternal = text(row, SOURCE).toLowerCase() === "external audit";
  if (!isExternal) return false;
  return column === SOURCE ? GRADE.some((one) => text(row, one) !== "") : text(row, column) !== "";
}

function text(row: Row, heading: string): string {
  return cellText(row.get(heading)).trim();
}
