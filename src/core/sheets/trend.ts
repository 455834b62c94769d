import { STANDARD_NAMES, STANDARDS, type Standard } from "../catalog";
import { fromSerial, toSerial } from "../day";
import { lastTotal, maturityFigures, type MaturityFigures } from "../maturity";
import {
  cellText,
  countedStatements,
  daySerialText,
  rowsOf,
  type CellPlan,
  type ChartPlan,
  type SeriesPlan,
} from "../workbook";
import { COLORS } from "./colors";
import { figureFormulas, type FigureFormulas } from "./figureFormulas";
import { lastTotalFormula } from "./historyFormulas";
import { defaultTarget, historyOf, statementsOf } from "./records";
import type { SheetContext } from "./sheetContext";

/** Row of the trend's headings on the Dashboard. */
export const TREND_ROW = 43;

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

/**
 * The last snapshots of the totals, oldest first, and the present as the last point. A standard
 * without a snapshot on a day keeps the mean of its snapshot before; before its first one it has 0,
 * because a chart plots an empty text as 0 too.
 */
export function trendCells(context: SheetContext): CellPlan[] {
  const heading = (at: string, value: string): CellPlan => ({ at, value, look: "figureHeading" });
  const row = String(TREND_ROW);
  return [
    heading(`A${row}`, "Mean level over time"),
    heading(`B${row}`, STANDARD_NAMES["27001"].cell),
    heading(`C${row}`, STANDARD_NAMES["42001"].cell),
    heading(`D${row}`, "Day"),
    ...Array.from({ length: TREND_SNAPSHOTS }, (_, index) => snapshotCells(index, context)).flat(),
    ...nowCells(context),
  ];
}

/** The day of a row as text, which every program shows on an axis as it is. */
function labelCell(row: number, date: number | ""): CellPlan {
  const cell = `$D${String(row)}`;
  return {
    at: `A${String(row)}`,
    formula: `IF(ISNUMBER(${cell}),YEAR(${cell})&"-"&RIGHT("0"&MONTH(${cell}),2)&"-"&RIGHT("0"&DAY(${cell}),2),"")`,
    value: daySerialText(date),
    look: "figureLabel",
  };
}

/** Snapshot by snapshot back from the newest. */
function snapshotCells(index: number, context: SheetContext): CellPlan[] {
  const row = TREND_ROW + TREND_SNAPSHOTS - index;
  const date = snapshotDates(context)[index] ?? "";
  const later = `$D${String(row + 1)}`;
  const newer = index === 0 ? "AB_As_of+1" : `IF(ISNUMBER(${later}),${later},0)`;
  return [
    labelCell(row, date),
    {
      at: `D${String(row)}`,
      formula: `IFERROR(_xlfn.AGGREGATE(14,6,${DAYS}/(${IS_TOTAL}*(${DAYS}<${newer})),1),"")`,
      value: date,
      look: "inputDay",
    },
    ...STANDARDS.map((standard): CellPlan => ({
      at: `${columnOf(standard)}${String(row)}`,
      formula: meanFormula(standard, `$D${String(row)}`),
      value: date === "" ? 0 : meanUntil(date, standard, context),
      look: "figureLevel",
    })),
  ];
}

const DAYS = "AB_Maturity_history[Date]";
const IS_TOTAL = `(AB_Maturity_history[By]="Total")*ISNUMBER(${DAYS})`;

function meanFormula(standard: Standard, dayCell: string): string {
  return `IF(ISNUMBER(${dayCell}),IFERROR(N(${lastTotalFormula(standard, "mean", dayCell)}),0),0)`;
}

/** Days with a snapshot of a total, up to today, the newest first. */
function snapshotDates({ content, today }: SheetContext): number[] {
  const days = rowsOf(content, "AB_Maturity_history").flatMap((row) => {
    const day = row.get("Date");
    const isTotal = cellText(row.get("By")).toLowerCase() === "total";
    return typeof day === "number" && isTotal ? [day] : [];
  });
  return [...new Set(days)].filter((day) => day <= toSerial(today)).sort((a, b) => b - a);
}

/** What the last snapshot up to a day says; 0 when there is none or it has no mean. */
function meanUntil(day: number, standard: Standard, context: SheetContext): number {
  const until = fromSerial(day);
  const last = until && lastTotal(historyOf(context), standard, until);
  return last?.figures.mean ?? 0;
}

function nowCells(context: SheetContext): CellPlan[] {
  const row = TREND_ROW + TREND_SNAPSHOTS + 1;
  const today = toSerial(context.today);
  return [
    labelCell(row, today),
    { at: `D${String(row)}`, formula: "AB_As_of", value: today, look: "inputDay" },
    ...STANDARDS.map((standard): CellPlan => {
      const { mean } = total(standard);
      return {
        at: `${columnOf(standard)}${String(row)}`,
        formula: `IF(ISNUMBER(${mean}),${mean},0)`,
        value: totals(standard, context).mean ?? 0,
        look: "figureLevel",
      };
    }),
  ];
}

function columnOf(standard: Standard): "B" | "C" {
  return standard === "27001" ? "B" : "C";
}

/** The chart of the trend cells, beside them. */
export function trendChart(): ChartPlan {
  const range = (letter: string) =>
    `${letter}${String(TREND_ROW + 1)}:${letter}${String(TREND_ROW + TREND_SNAPSHOTS + 1)}`;
  const series = (standard: Standard, color: string): SeriesPlan => ({
    nameAt: `${columnOf(standard)}${String(TREND_ROW)}`,
    categories: range("A"),
    values: range(columnOf(standard)),
    color,
  });
  return {
    type: "line",
    title: "Mean level over time",
    altText:
      "Line of the mean level of both standards over the last snapshots; the numbers stand beside it.",
    covers: `E${String(TREND_ROW)}:J${String(TREND_ROW + 12)}`,
    series: [series("27001", COLORS.security), series("42001", COLORS.ai)],
    axis: { min: 0, max: 5, step: 1 },
  };
}
