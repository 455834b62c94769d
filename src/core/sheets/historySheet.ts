import type { ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Date", width: 12, type: "day" },
  { heading: "Label", width: 24, type: "text" },
  { heading: "Standard", width: 11, type: "text" },
  { heading: "By", width: 14, type: "text" },
  { heading: "Key", width: 28, type: "text" },
  { heading: "Mean", width: 9, type: "number" },
  { heading: "Target", width: 9, type: "number" },
  { heading: "Attainment", width: 11, type: "percent" },
  { heading: "Assessed", width: 10, type: "number" },
  { heading: "Applicable", width: 10, type: "number" },
  { heading: "Excluded", width: 10, type: "number" },
  { heading: "Implemented", width: 12, type: "number" },
];

/** Maturity history: one row for each roll-up of each snapshot, appended and never rewritten. */
export const historySheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Maturity history",
      tabColor: COLORS.reference,
      header: generalHeader(
        "Maturity history",
        "Snapshots of the numbers, appended and never rewritten; the trend on the Dashboard shows the last twelve totals.",
        context,
      ),
      table: "AB_Maturity_history",
      keys: ["Date", "Label", "Standard", "By", "Key"],
      columns: COLUMNS,
      frozenColumns: 2,
    },
    context,
  );
