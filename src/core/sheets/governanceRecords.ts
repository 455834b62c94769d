import { standardFromText, type Standard } from "../catalog";
import { fromSerial } from "../day";
import type { GovernanceInput, HeldReview } from "../governance";
import {
  cellText,
  contextIssueFromRow,
  managementReviewFromRow,
  objectiveFromRow,
  obligationFromRow,
  rowsOf,
  standardsInScope,
  type ContextIssue,
  type ManagementReview,
  type Objective,
  type Obligation,
} from "../workbook";
import { MANAGEMENT_REVIEW } from "./documentFacts";
import { keeping } from "./inventoryRecords";
import { statementsOf } from "./records";
import type { SheetContext } from "./sheetContext";

/** The rows of the sheet Objectives, in its order. */
export const objectivesOf: (context: SheetContext) => readonly Objective[] = keeping(
  "AB_Objectives",
  objectiveFromRow,
);

/** The rows of the sheet Context, in its order. */
export const contextIssuesOf: (context: SheetContext) => readonly ContextIssue[] = keeping(
  "AB_Context",
  contextIssueFromRow,
);

/** The rows of the sheet Obligations, in its order. */
export const obligationsOf: (context: SheetContext) => readonly Obligation[] = keeping(
  "AB_Obligations",
  obligationFromRow,
);

/** The rows of the sheet Management reviews, in its order. */
export const managementReviewsOf: (context: SheetContext) => readonly ManagementReview[] = keeping(
  "AB_Management_reviews",
  managementReviewFromRow,
);

/** All that the rules of these four sheets look at, from what the workbook holds. */
export function governanceInput(context: SheetContext): GovernanceInput {
  const standards = standardsInScope(context.settings);
  return {
    today: context.today,
    standards,
    objectives: objectivesOf(context),
    context: contextIssuesOf(context),
    obligations: obligationsOf(context),
    reviews: managementReviewsOf(context),
    statements: {
      "27001": statementsOf(context, "27001"),
      "42001": statementsOf(context, "42001"),
    },
    heldReviews: standards.flatMap((standard) => lastHeld(context, standard) ?? []),
  };
}

/** The management review of a standard that Audits says was held last, not after today. */
function lastHeld({ content, today }: SheetContext, of: Standard): HeldReview | undefined {
  const held = rowsOf(content, "AB_Audits").flatMap((row): HeldReview[] => {
    const standard = standardFromText(cellText(row.get("Standard")));
    const isReview =
      cellText(row.get("Kind")).trim().toLowerCase() === MANAGEMENT_REVIEW.toLowerCase();
    const done = row.get("Done on");
    const on = typeof done === "number" ? fromSerial(done) : undefined;
    if (standard !== of || !isReview || on === undefined || on > today) return [];
    return [{ standard, audit: cellText(row.get("Audit")).trim(), on }];
  });
  return held.sort((one, other) => (one.on < other.on ? 1 : -1))[0];
}
