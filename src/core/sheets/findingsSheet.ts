import {
  FINDING_KINDS,
  FINDING_SOURCES,
  FINDING_STANDARDS,
  rowsOf,
  type ColumnPlan,
} from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;
const OWNERS = { wordsOf: "AB_Persons" } as const;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Finding", width: 9, type: "id" },
  { heading: "Standard", width: 11, type: "text", accepts: { words: FINDING_STANDARDS } },
  {
    heading: "Kind",
    width: 21,
    type: "text",
    accepts: { words: FINDING_KINDS },
    note: "What an external auditor has graded is changed by the certification body only.",
  },
  { heading: "Requirement", width: 13, type: "text", note: "A control or a clause." },
  { heading: "Source", width: 14, type: "text", accepts: { words: FINDING_SOURCES } },
  { heading: "Audit", width: 30, type: "text" },
  { heading: "Raised on", width: 12, type: "day", accepts: DAYS },
  { heading: "Objective evidence", width: 40, type: "text" },
  { heading: "Graded by", width: 18, type: "text" },
  { heading: "Correction", width: 32, type: "text" },
  { heading: "Correction on", width: 12, type: "day", accepts: DAYS },
  { heading: "Cause", width: 32, type: "text" },
  { heading: "Similar cases", width: 26, type: "text" },
  {
    heading: "Corrective action",
    width: 36,
    type: "text",
    note: "Or none needed: and why.",
  },
  { heading: "Owner", width: 18, type: "text", accepts: OWNERS },
  { heading: "Due", width: 12, type: "day", accepts: DAYS },
  { heading: "Plan accepted on", width: 12, type: "day", accepts: DAYS },
  { heading: "Done on", width: 12, type: "day", accepts: DAYS },
  { heading: "Verified on", width: 12, type: "day", accepts: DAYS },
  { heading: "Verified by", width: 18, type: "text" },
  { heading: "System changes", width: 28, type: "text" },
];

/** Findings: what audits, incidents and reviews have found, and how it is worked off. */
export const findingsSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Findings",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Findings",
        "What audits, incidents and reviews have found, why it came about, and what is done about it.",
        context,
      ),
      table: "AB_Findings",
      keys: ["Finding"],
      columns: COLUMNS,
      rows: rowsOf(context.content, "AB_Findings"),
      highlights: [
        {
          columns: ["Due"],
          when: 'AND(ISNUMBER({Due}),{Due}<AB_As_of,{Done on}="")',
          highlight: "bad",
        },
      ],
      frozenColumns: 1,
      printedColumns: "A:S",
      pagesWide: 2,
    },
    context,
  );
