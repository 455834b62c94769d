import { STANDARDS, type Standard } from "../catalog";
import type { FindingLink } from "../soa";
import { findingFromRow, gradeOf, isOpen, rowsOf, type Finding, type Row } from "../workbook";
import type { SheetContext } from "./sheetContext";

/** Rows never change: what was read from one is good for all who ask. */
const READ = new WeakMap<Row, Finding>();

/** The rows of AB_Findings, in the order of the sheet. */
export function findingsOf({ content }: SheetContext): readonly Finding[] {
  return rowsOf(content, "AB_Findings").map((row) => {
    const finding = READ.get(row) ?? findingFromRow(row);
    READ.set(row, finding);
    return finding;
  });
}

/** What the checks of a standard's statement see of the findings. */
export function findingLinks(
  findings: readonly Finding[],
  standard: Standard,
): { readonly findings: readonly FindingLink[] } {
  const ours = findings.filter((finding) => finding.standard === standard);
  return {
    findings: ours.map((finding) => ({
      id: finding.id,
      requirement: finding.requirement.replace(/^clause\s+/i, ""),
      isMajor: gradeOf(finding) === "major",
      isOpen: isOpen(finding),
    })),
  };
}

/** Standards that a finding concerns: all, while it names none. */
export function standardsOfFinding({ standard }: Finding): readonly Standard[] {
  return standard === undefined ? STANDARDS : [standard];
}
