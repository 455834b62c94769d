import { RISK_LEVELS, RISK_STEPS, type ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const LEVELS = { words: RISK_LEVELS } as const;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Step", width: 6, type: "number", accepts: { wholeFrom: 1, to: 5 } },
  { heading: "Likelihood", width: 20, type: "text" },
  { heading: "Consequence", width: 24, type: "text" },
  ...RISK_STEPS.map((step): ColumnPlan => ({
    heading: `Impact ${String(step)}`,
    width: 11,
    type: "text",
    accepts: LEVELS,
  })),
];

/** Risk matrix: what each step of likelihood and impact is called, and which level each pair has. */
export const riskMatrixSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Risk matrix",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Risk matrix",
        "Change labels and levels to your method: each row is a step of likelihood, each column one of impact. Levels up to the setting Acceptable risk need no approval.",
        context,
      ),
      table: "AB_Risk_matrix",
      keys: ["Step"],
      columns: COLUMNS,
      frozenColumns: 2,
    },
    context,
  );
