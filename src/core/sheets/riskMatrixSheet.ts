import {
  RISK_LEVELS,
  RISK_STEPS,
  rowsOf,
  type CellHighlight,
  type ColumnPlan,
  type Row,
} from "../workbook";
import { COLORS } from "./colors";
import { generalHeader, HEADING_ROW } from "./header";
import { risksOf } from "./riskRows";
import type { SheetContext, SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const LEVELS = { words: RISK_LEVELS } as const;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Step", width: 6, type: "number", accepts: { wholeFrom: 1, to: 5 } },
  { heading: "Likelihood", width: 20, type: "text" },
  { heading: "Consequence", width: 20, type: "text" },
  ...RISK_STEPS.map((step): ColumnPlan => ({
    heading: `Impact ${String(step)}`,
    width: 11,
    type: "text",
    accepts: LEVELS,
  })),
  ...RISK_STEPS.map((step): ColumnPlan => ({
    heading: `Risks at ${String(step)}`,
    width: 9,
    type: "computed",
    // A score is there only where both are steps: text that looks like a number has none.
    formula: `IF(ISNUMBER([@Step]),COUNTIFS(AB_Risks[Likelihood],[@Step],AB_Risks[Impact],${String(step)},AB_Risks[Score],">0"),0)`,
  })),
];

const FIRST_ROW = HEADING_ROW + 1;
const LAST_ROW = HEADING_ROW + RISK_STEPS.length;

/** The matrix and, beside it, the heat map take the colour of the level. */
function heat(columns: string): readonly CellHighlight[] {
  const [first = "", last = ""] = columns.split(":");
  const range = `${first}${String(FIRST_ROW)}:${last}${String(LAST_ROW)}`;
  const highlights = {
    Low: "good",
    Medium: "partial",
    High: "attention",
    "Very high": "bad",
  } as const;
  return RISK_LEVELS.map((level) => ({
    range,
    when: `D${String(FIRST_ROW)}="${level}"`,
    highlight: highlights[level],
  }));
}

/**
 * Risk matrix: what each step of likelihood and impact is called, which level each pair has, and how
 * many risks of the register stand there before treatment (the heat map).
 */
export const riskMatrixSheet: SheetFile = (context) => ({
  ...tableSheet(
    {
      name: "Risk matrix",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Risk matrix",
        "Change labels and levels to your method. At the right the heat map: how many risks have this likelihood and impact before treatment.",
        context,
      ),
      table: "AB_Risk_matrix",
      keys: ["Step"],
      columns: COLUMNS,
      rows: rowsWithCounts(context),
      frozenColumns: 3,
    },
    context,
  ),
  highlights: [...heat("D:H"), ...heat("I:M")],
});

function rowsWithCounts(context: SheetContext): readonly Row[] {
  const risks = risksOf(context);
  return rowsOf(context.content, "AB_Risk_matrix").map((row) => {
    const step = row.get("Step") ?? "";
    const counts = RISK_STEPS.map((impact): [string, number] => [
      `Risks at ${String(impact)}`,
      risks.filter(({ inherent }) => inherent.likelihood === step && inherent.impact === impact)
        .length,
    ]);
    return new Map([...row, ...counts]);
  });
}
