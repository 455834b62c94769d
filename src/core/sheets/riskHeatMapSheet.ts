import {
  cellAddress,
  RISK_LEVELS,
  RISK_STEPS,
  type CellHighlight,
  type CellPlan,
  type RiskLevel,
} from "../workbook";
import { COLORS } from "./colors";
import { generalHeader, HEADING_ROW, TITLE_ROWS } from "./header";
import { riskInput } from "./riskRecords";
import type { SheetContext, SheetFile } from "./sheetContext";
import { goName } from "./tableSheet";

/** The counts stand in B to F, the levels that colour them in H to L; likelihood falls downwards. */
const COUNTS_COLUMN = 2;
const LEVELS_COLUMN = 8;
const LIKELIHOODS = [...RISK_STEPS].reverse();
const FIRST_ROW = HEADING_ROW + 1;
const LAST_ROW = HEADING_ROW + LIKELIHOODS.length;

const HIGHLIGHTS: Readonly<Record<RiskLevel, CellHighlight["highlight"]>> = {
  Low: "good",
  Medium: "partial",
  High: "attention",
  "Very high": "bad",
};

/** A cell of the matrix's row for a step; "" where there is none. */
function matrixFormula(column: string, step: number): string {
  return `IFERROR(INDEX(AB_Risk_matrix[${column}],MATCH(${String(step)},AB_Risk_matrix[Step],0))&"","")`;
}

/** Risk heat map: how many risks have each likelihood and impact before treatment. */
export const riskHeatMapSheet: SheetFile = (context) => ({
  name: "Risk heat map",
  tabColor: COLORS.programme,
  widths: [24, ...RISK_STEPS.map(() => 13), 4, ...RISK_STEPS.map(() => 11)],
  cells: [
    ...generalHeader(
      "Risk heat map",
      "How many risks have this likelihood (down) and impact (across) before treatment; at the right the level of each pair.",
      context,
    ),
    ...labels(context),
    ...LIKELIHOODS.flatMap((likelihood, index) => pairs(context, likelihood, FIRST_ROW + index)),
  ],
  names: [{ name: goName("AB_Risk_heat_map"), refersTo: `A${String(HEADING_ROW)}` }],
  highlights: RISK_LEVELS.map((level) => ({
    range: `B${String(FIRST_ROW)}:F${String(LAST_ROW)}`,
    when: `H${String(FIRST_ROW)}="${level}"`,
    highlight: HIGHLIGHTS[level],
  })),
  frozen: { rows: HEADING_ROW, columns: 1 },
  print: { titleRows: TITLE_ROWS },
});

/** What the steps are called: impact above the columns, likelihood before the rows. */
function labels(context: SheetContext): readonly CellPlan[] {
  const { matrix } = riskInput(context);
  const label = (at: string, column: "Likelihood" | "Consequence", step: number): CellPlan => ({
    at,
    formula: matrixFormula(column, step),
    value: matrix.labelOf(column, step),
    look: column === "Likelihood" ? "figureLabel" : "figureHeading",
  });
  const across = (first: number) =>
    RISK_STEPS.map((step) =>
      label(cellAddress(first + step - 1, HEADING_ROW), "Consequence", step),
    );
  return [
    { at: `A${String(HEADING_ROW)}`, value: "Likelihood", look: "figureHeading" },
    ...across(COUNTS_COLUMN),
    ...across(LEVELS_COLUMN),
    ...LIKELIHOODS.map((step, index) => label(`A${String(FIRST_ROW + index)}`, "Likelihood", step)),
  ];
}

function pairs(context: SheetContext, likelihood: number, row: number): readonly CellPlan[] {
  const { matrix, risks } = riskInput(context);
  return RISK_STEPS.flatMap((impact): CellPlan[] => [
    {
      at: cellAddress(COUNTS_COLUMN + impact - 1, row),
      // A score is there only where both are steps: text that looks like a number has none.
      formula: `COUNTIFS(AB_Risks[Likelihood],${String(likelihood)},AB_Risks[Impact],${String(impact)},AB_Risks[Score],">0")`,
      value: risks.filter(
        ({ inherent }) => inherent.likelihood === likelihood && inherent.impact === impact,
      ).length,
      look: "figure",
    },
    {
      at: cellAddress(LEVELS_COLUMN + impact - 1, row),
      formula: matrixFormula(`Impact ${String(impact)}`, likelihood),
      value: matrix.wordAt(likelihood, impact),
      look: "figureLabel",
    },
  ]);
}
