import {
  cellAddress,
  RISK_LEVELS,
  RISK_STEPS,
  type CellHighlight,
  type CellPlan,
  type Risk,
  type RiskEstimate,
  type RiskLevel,
} from "../workbook";
import { COLORS } from "./colors";
import { generalHeader, HEADING_ROW, TITLE_ROWS } from "./header";
import { riskInput } from "./riskRecords";
import type { SheetContext, SheetFile } from "./sheetContext";
import { goName } from "./tableSheet";

/**
 * The counts stand in B to F, the levels that colour them in H to L, and between them in G the step
 * of likelihood, which falls downwards. Each row has the formulas of the row above it.
 */
const COUNTS_COLUMN = 2;
const LEVELS_COLUMN = 8;
const LIKELIHOODS = [...RISK_STEPS].reverse();

/** One of the two maps, which stand one below the other. */
interface HeatMap {
  readonly title: string;
  /** Row of the labels of impact; the pairs follow below. */
  readonly headingRow: number;
  /** Before the headings of the columns that it counts. */
  readonly prefix: "" | "Residual ";
  readonly estimateOf: (risk: Risk) => RiskEstimate;
}

const BEFORE: HeatMap = {
  title: "Before treatment",
  headingRow: HEADING_ROW,
  prefix: "",
  estimateOf: ({ inherent }) => inherent,
};

const AFTER: HeatMap = {
  title: "After treatment",
  headingRow: HEADING_ROW + LIKELIHOODS.length + 2,
  prefix: "Residual ",
  estimateOf: ({ residual }) => residual,
};

const HIGHLIGHTS: Readonly<Record<RiskLevel, CellHighlight["highlight"]>> = {
  Low: "good",
  Medium: "partial",
  High: "attention",
  "Very high": "bad",
};

/** A cell of the matrix's row for a step, or for a cell with it; "" where there is none. */
function matrixFormula(column: string, step: number | string): string {
  return `IFERROR(INDEX(AB_Risk_matrix[${column}],MATCH(${String(step)},AB_Risk_matrix[Step],0))&"","")`;
}

/** Risk heat map: how many risks have each likelihood and impact before and after treatment. */
export const riskHeatMapSheet: SheetFile = (context) => {
  const first = BEFORE.headingRow + 1;
  const last = AFTER.headingRow + LIKELIHOODS.length;
  return {
    name: "Risk heat map",
    tabColor: COLORS.programme,
    widths: [24, ...RISK_STEPS.map(() => 13), 6, ...RISK_STEPS.map(() => 11)],
    cells: [
      ...generalHeader(
        "Risk heat map",
        "How many risks have this likelihood (down) and impact (across), before treatment and after it; at the right the level of each pair.",
        context,
      ),
      ...[BEFORE, AFTER].flatMap((map) => cellsOf(map, context)),
    ],
    names: [{ name: goName("AB_Risk_heat_map"), refersTo: `A${String(HEADING_ROW)}` }],
    // One range over both maps: what stands between them is no level.
    highlights: RISK_LEVELS.map((level) => ({
      range: `B${String(first)}:F${String(last)}`,
      when: `H${String(first)}="${level}"`,
      highlight: HIGHLIGHTS[level],
    })),
    tallRows: [BEFORE.headingRow, AFTER.headingRow],
    frozen: { rows: HEADING_ROW, columns: 1 },
    print: { titleRows: TITLE_ROWS },
  };
};

function cellsOf(map: HeatMap, context: SheetContext): readonly CellPlan[] {
  return [
    ...labels(map, context),
    ...LIKELIHOODS.flatMap((likelihood, index) =>
      pairs(map, context, { likelihood, row: map.headingRow + 1 + index }),
    ),
  ];
}

/** Above the pairs: what the steps of impact are called. */
function labels({ title, headingRow }: HeatMap, context: SheetContext): readonly CellPlan[] {
  const { matrix } = riskInput(context);
  const across = (first: number) =>
    RISK_STEPS.map((step): CellPlan => ({
      at: cellAddress(first + step - 1, headingRow),
      formula: matrixFormula("Consequence", step),
      value: matrix.labelOf("Consequence", step),
      look: "figureHeading",
    }));
  return [
    { at: `A${String(headingRow)}`, value: title, look: "figureHeading" },
    ...across(COUNTS_COLUMN),
    { at: `G${String(headingRow)}`, value: "Step", look: "figureHeading" },
    ...across(LEVELS_COLUMN),
  ];
}

function pairs(
  { prefix, estimateOf, headingRow }: HeatMap,
  context: SheetContext,
  { likelihood, row }: { readonly likelihood: number; readonly row: number },
): readonly CellPlan[] {
  const { matrix, risks } = riskInput(context);
  const column = (name: string) => `AB_Risks[${columnName(prefix, name)}]`;
  const last = headingRow + LIKELIHOODS.length;
  const step = `$G${String(row)}`;
  const pairsOfRow = RISK_STEPS.flatMap((impact): CellPlan[] => [
    {
      at: cellAddress(COUNTS_COLUMN + impact - 1, row),
      // A score is there only where both are steps: text that looks like a number has none.
      formula: `COUNTIFS(${column("Likelihood")},${step},${column("Impact")},${String(impact)},${column("Score")},">0")`,
      value: risks.filter((risk) => {
        const estimate = estimateOf(risk);
        return estimate.likelihood === likelihood && estimate.impact === impact;
      }).length,
      look: "figure",
    },
    {
      at: cellAddress(LEVELS_COLUMN + impact - 1, row),
      formula: matrixFormula(`Impact ${String(impact)}`, step),
      value: matrix.wordAt(likelihood, impact),
      look: "figureLabel",
    },
  ]);
  return [
    {
      at: `A${String(row)}`,
      formula: matrixFormula("Likelihood", step),
      value: matrix.labelOf("Likelihood", likelihood),
      look: "figureLabel",
    },
    {
      at: `G${String(row)}`,
      formula: `ROWS($M${String(row)}:$M$${String(last)})`,
      value: likelihood,
      look: "figure",
    },
    ...pairsOfRow,
  ];
}

/** "Likelihood", or "Residual likelihood". */
function columnName(prefix: HeatMap["prefix"], name: string): string {
  return prefix === "" ? name : `${prefix}${name.toLowerCase()}`;
}
