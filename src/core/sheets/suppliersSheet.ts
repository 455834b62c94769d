import { CRITICALITIES, YES_NO, type ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Supplier", width: 24, type: "text" },
  { heading: "Service", width: 34, type: "text" },
  { heading: "Criticality", width: 10, type: "text", accepts: { words: CRITICALITIES } },
  { heading: "Owner", width: 18, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Data", width: 28, type: "text" },
  { heading: "AI involved", width: 11, type: "text", accepts: { words: YES_NO } },
  {
    heading: "AI responsibilities",
    width: 34,
    type: "text",
    note: "Of AI that is bought: what the supplier answers for, and what you do.",
  },
  { heading: "Sub-suppliers", width: 24, type: "text" },
  { heading: "Agreement", width: 28, type: "text" },
  { heading: "Contract end", width: 12, type: "day", accepts: DAYS },
  { heading: "Exit", width: 28, type: "text", note: "How you would leave, and with your data." },
  { heading: "Assurance", width: 28, type: "text" },
  { heading: "Assurance expires", width: 12, type: "day", accepts: DAYS },
  { heading: "Assessed on", width: 12, type: "day", accepts: DAYS },
  { heading: "Result", width: 24, type: "text" },
  { heading: "Next assessment", width: 12, type: "day", accepts: DAYS },
];

/** Suppliers: who does what for the company, on what terms, and what speaks for them. */
export const suppliersSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Suppliers",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Suppliers",
        "Who does what for you, how much depends on it, on what terms, and what speaks for them. Both standards ask: AI that is bought, too.",
        context,
      ),
      table: "AB_Suppliers",
      keys: ["Supplier"],
      columns: COLUMNS,
      highlights: [
        {
          columns: ["Contract end"],
          when: "AND(ISNUMBER({Contract end}),{Contract end}<AB_As_of)",
          highlight: "bad",
        },
        {
          columns: ["Assurance expires"],
          when: "AND(ISNUMBER({Assurance expires}),{Assurance expires}<AB_As_of)",
          highlight: "bad",
        },
        {
          columns: ["Next assessment"],
          when: "AND(ISNUMBER({Next assessment}),{Next assessment}<AB_As_of)",
          highlight: "bad",
        },
      ],
      frozenColumns: 1,
      printedColumns: "A:P",
    },
    context,
  );
