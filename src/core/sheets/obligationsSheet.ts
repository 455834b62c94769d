import { STANDARDS } from "../catalog";
import { controlsHeading, OBLIGATION_KINDS, type ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Obligation", width: 30, type: "text" },
  { heading: "Asks for", width: 44, type: "text" },
  { heading: "Reference", width: 24, type: "text" },
  ...STANDARDS.map((standard): ColumnPlan => ({
    heading: controlsHeading(standard),
    width: 24,
    type: "text",
  })),
  { heading: "Evidence", width: 30, type: "text" },
  {
    heading: "Kind",
    width: 10,
    type: "text",
    accepts: { words: OBLIGATION_KINDS },
    note: "A law stands behind the tick Legal of the controls that it concerns, a contract behind the tick Contract.",
  },
  { heading: "Owner", width: 18, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Reviewed on", width: 12, type: "day", accepts: DAYS },
  { heading: "Next review", width: 12, type: "day", accepts: DAYS },
];

/** Obligations: the laws and contracts behind the ticks of the statements. */
export const obligationsSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Obligations",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Obligations",
        "Laws and contracts, what they ask of you, and the controls that they concern: what stands behind the ticks Legal and Contract of the statements.",
        context,
      ),
      table: "AB_Obligations",
      keys: ["Obligation"],
      columns: COLUMNS,
      frozenColumns: 1,
    },
    context,
  );
