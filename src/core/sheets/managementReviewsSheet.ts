import { REVIEW_INPUTS, RISK_STANDARDS, type ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Review", width: 20, type: "text" },
  { heading: "Attended by", width: 26, type: "text" },
  ...REVIEW_INPUTS.map(([heading, askedBy]): ColumnPlan => ({
    ...{ heading, width: 26, type: "text" },
    ...(askedBy.length === 1 && { note: "Asked for by ISO 27001." }),
  })),
  { heading: "Decisions", width: 36, type: "text" },
  { heading: "Actions", width: 36, type: "text" },
  { heading: "Standard", width: 11, type: "text", accepts: { words: RISK_STANDARDS } },
  { heading: "Owner", width: 18, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Held on", width: 12, type: "day", accepts: DAYS },
  { heading: "Actions due", width: 12, type: "day", accepts: DAYS },
  { heading: "Actions done", width: 12, type: "day", accepts: DAYS },
];

/** Management reviews: what each looked at, what was decided, and what is to be done. */
export const managementReviewsSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Management reviews",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Management reviews",
        "What each review looked at, what was decided, and what is to be done. The days on which reviews are planned stand in Audits.",
        context,
      ),
      table: "AB_Management_reviews",
      keys: ["Review"],
      columns: COLUMNS,
      frozenColumns: 1,
      pagesWide: 2,
    },
    context,
  );
