import { STANDARD_NAMES, STANDARDS } from "../catalog";
import { FINDING_KINDS, type ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DECISIONS = ["Agreed", "Agreed with remark", "Not agreed", "Not reviewed"] as const;

/** What a reviewer fills in beside each control and clause. */
export const REVIEW_COLUMNS: readonly ColumnPlan[] = [
  { heading: "Observation", width: 44, type: "text" },
  { heading: "Evidence seen", width: 34, type: "text" },
  { heading: "Decision", width: 16, type: "text", accepts: { words: DECISIONS } },
  { heading: "Finding kind", width: 20, type: "text", accepts: { words: FINDING_KINDS } },
  { heading: "Initials", width: 9, type: "text" },
  { heading: "Date", width: 12, type: "day", accepts: { days: true } },
];

/** Reviews: what reviewers remarked in their copies, one row a review and control or clause. */
export const reviewsSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Reviews",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Reviews",
        "Remarks of auditors, consultants and customers, taken back from the copies they were given.",
        context,
      ),
      table: "AB_Reviews",
      keys: ["Review", "Standard", "Record"],
      columns: [
        { heading: "Review", width: 24, type: "text" },
        {
          heading: "Standard",
          width: 11,
          type: "text",
          accepts: { words: STANDARDS.map((standard) => STANDARD_NAMES[standard].cell) },
        },
        { heading: "Record", width: 13, type: "id" },
        ...REVIEW_COLUMNS,
      ],
      frozenColumns: 3,
    },
    context,
  );
