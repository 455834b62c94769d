import { STANDARD_NAMES, STANDARDS, type Standard } from "../catalog";
import { toSerial } from "../day";
import { maturityFigures, type MaturityFigures } from "../maturity";
import {
  cellText,
  countedStatements,
  rowsOf,
  type CellPlan,
  type ChartPlan,
  type SeriesPlan,
} from "../workbook";
import { COLORS } from "./colors";
import { figureFormulas, type FigureFormulas } from "./figureFormulas";
import { defaultTarget, statementsOf } from "./records";
import type { SheetContext } from "./sheetContext";

/** Row of the trend's headings on the Dashboard. */
export const TREND_ROW = 41;

const TREND_SNAPSHOTS = 11;

/** Formulas of a standard's totals. */
export function total(standard: Standard): FigureFormulas {
  return figureFormulas(standard, "Total", "");
}

/** A standard's totals as the core computes them. */
export function totals(standard: Standard, context: SheetContext): MaturityFigures {
  const rows = countedStatements(statementsOf(context, standard));
  return maturityFigures(rows, defaultTarget(context.settings, standard));
}

/** The last snapshots of the totals, oldest first, and the present as the last point. */
export function trendCells(context: SheetContext): CellPlan[] {
  const heading = (at: string, value: string): CellPlan => ({ at, value, look: "figureHeading" });
  const row = String(TREND_ROW);
  return [
    heading(`A${row}`, "Mean level over time"),
    heading(`B${row}`, STANDARD_NAMES["27001"].cell),
    heading(`C${row}`, STANDARD_NAMES["42001"].cell),
    ...Array.from({ length: TREND_SNAPSHOTS }, (_, index) => snapshotCells(index, context)).flat(),
    ...nowCells(context),
  ];
}

function snapshotDates(context: SheetContext): number[] {
  const dates = rowsOf(context.content, "AB_Maturity_history").flatMap((row) => {
    const date = row.get("Date");
    return typeof date === "number" && cellText(row.get("By")).toLowerCase() === "total"
      ? [date]
      : [];
  });
  return [...new Set(dates)].sort((a, b) => b - a);
}

/** Snapshot by snapshot back from the newest; before the first one its value stands. */
function snapshotCells(index: number, context: SheetContext): CellPlan[] {
  const row = TREND_ROW + TREND_SNAPSHOTS - index;
  const dates = snapshotDates(context);
  const date = dates[index] ?? "";
  const before = index === 0 ? "AB_As_of+1" : `A${String(row + 1)}`;
  const newer = `IF(ISNUMBER(${before}),${before},0)`;
  const isTotal = 'AB_Maturity_history[By]="Total"';
  return [
    {
      at: `A${String(row)}`,
      formula: `IFERROR(_xlfn.AGGREGATE(14,6,AB_Maturity_history[Date]/((${isTotal})*ISNUMBER(AB_Maturity_history[Date])*(AB_Maturity_history[Date]<${newer})),1),"")`,
      value: date,
      look: "inputDay",
    },
    ...STANDARDS.map((standard): CellPlan => {
      const letter = standard === "27001" ? "B" : "C";
      const cell = STANDARD_NAMES[standard].cell;
      return {
        at: `${letter}${String(row)}`,
        formula: `IF(ISNUMBER($A${String(row)}),SUMIFS(AB_Maturity_history[Mean],AB_Maturity_history[Standard],"${cell}",AB_Maturity_history[By],"Total",AB_Maturity_history[Date],$A${String(row)}),0)`,
        value: typeof date === "number" ? meanOn(date, cell, context) : 0,
        look: "figureLevel",
      };
    }),
  ];
}

function meanOn(date: number, standardCell: string, { content }: SheetContext): number {
  return rowsOf(content, "AB_Maturity_history")
    .filter((row) => cellText(row.get("Standard")).toLowerCase() === standardCell.toLowerCase())
    .filter((row) => cellText(row.get("By")).toLowerCase() === "total" && row.get("Date") === date)
    .reduce((sum, row) => {
      const mean = row.get("Mean");
      return sum + (typeof mean === "number" ? mean : 0);
    }, 0);
}

function nowCells(context: SheetContext): CellPlan[] {
  const row = String(TREND_ROW + TREND_SNAPSHOTS + 1);
  return [
    { at: `A${row}`, formula: "AB_As_of", value: toSerial(context.today), look: "inputDay" },
    ...STANDARDS.map((standard): CellPlan => {
      const { mean } = total(standard);
      return {
        at: `${standard === "27001" ? "B" : "C"}${row}`,
        formula: `IF(ISNUMBER(${mean}),${mean},0)`,
        value: totals(standard, context).mean ?? 0,
        look: "figureLevel",
      };
    }),
  ];
}

/** The chart of the trend cells, beside them. */
export function trendChart(): ChartPlan {
  const range = (letter: string) =>
    `${letter}${String(TREND_ROW + 1)}:${letter}${String(TREND_ROW + TREND_SNAPSHOTS + 1)}`;
  const series = (letter: string, color: string): SeriesPlan => ({
    nameAt: `${letter}${String(TREND_ROW)}`,
    categories: range("A"),
    values: range(letter),
    color,
  });
  return {
    type: "line",
    title: "Mean level over time",
    altText:
      "Line of the mean level of both standards over the last snapshots; the numbers stand beside it.",
    covers: `D${String(TREND_ROW)}:J${String(TREND_ROW + 13)}`,
    series: [series("B", COLORS.security), series("C", COLORS.ai)],
    axis: { min: 0, max: 5, step: 1 },
  };
}
