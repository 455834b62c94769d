import type { Severity } from "../../core/issue";

/** One check of the workbook itself, beside those of what it says. */
export interface WorkbookCheck {
  readonly severity: Severity;
  /** One sentence for the list of checks. */
  readonly summary: string;
}

/** Checks of tables (WBK), and of formulas, lists and names (FRM), by id. */
export const WORKBOOK_CHECKS = {
  WBK001: { severity: "error", summary: "A table is missing" },
  WBK002: { severity: "error", summary: "A table has become plain cells" },
  WBK003: { severity: "error", summary: "A column is missing, or has another heading" },
  WBK004: { severity: "warning", summary: "Two records have one key; only the first counts" },
  FRM001: { severity: "error", summary: "The formula of a column has been overwritten" },
  FRM002: { severity: "error", summary: "A formula outside the tables has been overwritten" },
  FRM003: {
    severity: "warning",
    summary: "Cells have lost the list or bounds of what they accept",
  },
  FRM004: { severity: "error", summary: "A name that formulas or links use is missing" },
} as const satisfies Readonly<Record<string, WorkbookCheck>>;

/** Id of a check of the workbook itself. */
export type WorkbookCheckId = keyof typeof WORKBOOK_CHECKS;
