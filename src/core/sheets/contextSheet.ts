import { CONTEXT_DECISIONS, CONTEXT_KINDS, RISK_STANDARDS, type ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Issue or party", width: 30, type: "text" },
  {
    heading: "What it means or needs",
    width: 44,
    type: "text",
    note: "What the issue means for you, or what the party needs.",
  },
  { heading: "How or why not", width: 44, type: "text" },
  { heading: "Kind", width: 16, type: "text", accepts: { words: CONTEXT_KINDS } },
  { heading: "Standard", width: 11, type: "text", accepts: { words: RISK_STANDARDS } },
  {
    heading: "Addressed",
    width: 12,
    type: "text",
    accepts: { words: CONTEXT_DECISIONS },
    note: "Whether your management system addresses it. Say so of climate change, too.",
  },
  { heading: "Owner", width: 18, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Reviewed on", width: 12, type: "day", accepts: DAYS },
  { heading: "Next review", width: 12, type: "day", accepts: DAYS },
];

/** Context: issues, interested parties and climate change, and what the system makes of them. */
export const contextSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Context",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Context",
        "Issues outside and inside, interested parties and their needs, climate change: what they mean, and whether and how your management system addresses them.",
        context,
      ),
      table: "AB_Context",
      keys: ["Issue or party"],
      columns: COLUMNS,
      frozenColumns: 1,
    },
    context,
  );
