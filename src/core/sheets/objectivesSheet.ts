import { OBJECTIVE_STATUSES, RISK_STANDARDS, type ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Objective", width: 10, type: "id" },
  { heading: "Aim", width: 34, type: "text" },
  { heading: "Measure", width: 26, type: "text" },
  { heading: "Target", width: 18, type: "text" },
  { heading: "What is done", width: 34, type: "text" },
  { heading: "Resources", width: 24, type: "text" },
  { heading: "Method", width: 26, type: "text", note: "How results are looked at, and by whom." },
  {
    heading: "Results",
    width: 30,
    type: "text",
    note: "Each begins with its day, with semicolons between: 2026-09-30: 81 %; 2026-10-31: 84 %",
  },
  { heading: "Standard", width: 11, type: "text", accepts: { words: RISK_STANDARDS } },
  { heading: "Owner", width: 18, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Status", width: 12, type: "text", accepts: { words: OBJECTIVE_STATUSES } },
  { heading: "Due", width: 12, type: "day", accepts: DAYS },
  { heading: "Next result", width: 12, type: "day", accepts: DAYS },
];

/** Objectives: what is to be reached, how it is measured, and what was measured so far. */
export const objectivesSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Objectives",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Objectives",
        "What is to be reached, by whom and when, how it is measured, and each result with its day.",
        context,
      ),
      table: "AB_Objectives",
      keys: ["Objective"],
      columns: COLUMNS,
      highlights: [
        {
          columns: ["Due"],
          when: 'AND(ISNUMBER({Due}),{Due}<AB_As_of,OR({Status}="",{Status}="Open"))',
          highlight: "bad",
        },
      ],
      frozenColumns: 1,
    },
    context,
  );
