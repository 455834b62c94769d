import { checkWorkbook } from "../../../../src/app/check/checkWorkbook";
import { parseIsoDate } from "../../../../src/core/day";
import type { CellValue } from "../../../../src/core/workbook";
import { workbookState } from "../../workbookState";

export const TODAY = parseIsoDate("2026-11-24");

type Cells = Readonly<Record<string, CellValue>>;
export type Tables = Readonly<Record<string, readonly Cells[]>>;

/** An objective that offends no check. */
export const AIM: Cells = {
  Objective: "O-1",
  Aim: "Fewer holes",
  Measure: "Days until closed",
  Target: "3",
  "What is done": "Patch rota",
  Resources: "Two days a month",
  Method: "Report, judged by Ada",
  Results: "2026-10-31: 5; 2026-11-20: 4",
  Standard: "Both",
  Owner: "Ada",
  Due: "2026-11-24",
  "Next result": "2026-11-24",
};

export const ISSUE: Cells = {
  "Issue or party": "Few providers",
  "What it means or needs": "We hang on one",
  "How or why not": "Exit plan",
  Kind: "External issue",
  Addressed: "Yes",
  Owner: "Ada",
  "Next review": "2026-11-24",
};
/** A context that lacks nothing. */
export const CONTEXT: readonly Cells[] = [
  ISSUE,
  { ...ISSUE, "Issue or party": "Small team", Kind: "Internal issue" },
  { ...ISSUE, "Issue or party": "Customers", Kind: "Interested party" },
  { ...ISSUE, "Issue or party": "Heat", Kind: "Climate change", Addressed: "Not relevant" },
];

export const LAW: Cells = {
  Obligation: "GDPR",
  "Asks for": "Breaches told",
  "Controls 27001": "A.5.5, a.5.34",
  "Controls 42001": "A.2.3",
  Kind: "Law",
  Owner: "Ada",
  "Next review": "2026-11-24",
};

/** A review of both standards that looked at everything. */
export const REVIEW: Cells = {
  Review: "MR-1",
  "Earlier actions": "Done",
  "Changed issues": "None",
  "Changed needs": "None",
  Nonconformities: "Two",
  Measurements: "Fine",
  "Audit results": "Fine",
  Objectives: "Met",
  Feedback: "None",
  Risks: "Unchanged",
  Improvement: "One idea",
  Decisions: "Go on",
  Actions: "Buy a scanner",
  Owner: "Ada",
  "Held on": "2026-11-24",
  "Actions due": "2026-11-24",
};

/** Management reviews as Audits has them. */
export const audit = (name: string, doneOn: CellValue): Cells => ({
  ...{ Audit: name, Standard: "ISO 27001", Kind: "Management review", "Done on": doneOn },
});

export const objectives = (...rows: readonly Cells[]): Tables => ({ AB_Objectives: rows });
export const context = (...rows: readonly Cells[]): Tables => ({ AB_Context: rows });
export const obligations = (...rows: readonly Cells[]): Tables => ({ AB_Obligations: rows });
export const reviews = (...rows: readonly Cells[]): Tables => ({ AB_Management_reviews: rows });
export const contextWith = (cells: Cells) => context({ ...ISSUE, ...cells }, ...CONTEXT.slice(1));

/** What a check finds: severity, cell or sheet, and sentence. */
export const found = (state: ReturnType<typeof workbookState>, id: string) =>
  checkWorkbook(state, TODAY)
    .filter((issue) => issue.id === id)
    .map(({ severity, sheet, cell, message }) => [
      severity,
      cell === undefined ? String(sheet) : `${String(sheet)}!${cell}`,
      message,
    ]);

/** An id, rows that offend its check, rows that do not, and what is found in the first. */
export type Case = readonly [id: string, planted: Tables, clean: Tables, hits: string[][]];
