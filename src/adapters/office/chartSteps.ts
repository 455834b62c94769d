import {
  cellAddress,
  cellText,
  parseArea,
  type CellPlan,
  type ChartPlan,
  type SheetPlan,
} from "../../core/workbook";
import { rangeOf } from "./cellAreas";
import { rangeAt, step, type Step } from "./step";

const TYPES = { radar: "RadarMarkers", "stacked bars": "BarStacked", line: "LineMarkers" } as const;

/** Actions of a chart besides those of its series. */
const CHART_ACTIONS = 13;

/** The charts of a sheet. */
export function chartSteps({ charts = [], cells }: SheetPlan): Step[] {
  const byPlace = new Map(cells.map((cell) => [cell.at, cell]));
  return charts.map((chart) => {
    const block = sourceBlock(chart, byPlace);
    const actions = CHART_ACTIONS + (block === undefined ? 7 : 4) * chart.series.length;
    return step("charts", { actions, payload: chart }, (sheet) => {
      queueLooks(
        block === undefined ? queueSeries(sheet, chart, byPlace) : queueBlock(sheet, chart, block),
        chart,
      );
    });
  });
}

/**
 * The block from which Excel makes all series by itself: texts on the left, and the columns of values
 * below their names; undefined where the cells stand in another way.
 */
function sourceBlock(
  { series }: ChartPlan,
  cells: ReadonlyMap<string, CellPlan>,
): string | undefined {
  const [first] = series;
  if (first === undefined) return undefined;
  const texts = parseArea(first.categories);
  const isText = (row: number) => {
    const cell = cells.get(cellAddress(texts.firstColumn, row));
    return typeof cell?.value === "string" && cell.value !== "" && cell.formula === undefined;
  };
  const rows = Array.from({ length: texts.lastRow - texts.firstRow + 1 }, (_row, down) => down);
  const stands = series.every(({ nameAt, categories, values }, index) => {
    const column = texts.firstColumn + 1 + index;
    const area = { ...texts, firstColumn: column, lastColumn: column };
    const name = cellAddress(column, texts.firstRow - 1);
    return categories === first.categories && values === rangeOf(area) && nameAt === name;
  });
  if (!stands || !rows.every((down) => isText(texts.firstRow + down))) return undefined;
  return rangeOf({
    ...texts,
    firstRow: texts.firstRow - 1,
    lastColumn: texts.firstColumn + series.length,
  });
}

interface MadeChart {
  readonly chart: Excel.Chart;
  readonly series: readonly Excel.ChartSeries[];
}

function queueBlock(sheet: Excel.Worksheet, { type, series }: ChartPlan, block: string): MadeChart {
  const chart = sheet.charts.add(TYPES[type], rangeAt(sheet, block), "Columns");
  return { chart, series: series.map((_one, index) => chart.series.getItemAt(index)) };
}

/** A chart whose series get their names, values and categories one by one. */
function queueSeries(
  sheet: Excel.Worksheet,
  { type, series }: ChartPlan,
  cells: ReadonlyMap<string, CellPlan>,
): MadeChart {
  const [first] = series;
  if (first === undefined) throw new RangeError("a chart without series");
  const chart = sheet.charts.add(TYPES[type], rangeAt(sheet, first.values), "Columns");
  const made = series.map(({ nameAt, categories, values }, index) => {
    const name = cellText(cells.get(nameAt)?.value);
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (index === 0) one.name = name;
    one.setValues(rangeAt(sheet, values));
    one.setXAxisValues(rangeAt(sheet, categories));
    return one;
  });
  return { chart, series: made };
}

function queueLooks(made: MadeChart, { type, title, covers, series, axis }: ChartPlan): void {
  const { chart } = made;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const { firstRow, firstColumn, lastRow, lastColumn } = parseArea(covers);
  chart.setPosition(cellAddress(firstColumn, firstRow), cellAddress(lastColumn, lastRow));
  made.series.forEach(({ format }, index) => {
    const color = series[index]?.color ?? "";
    if (type === "stacked bars") format.fill.setSolidColor(`#${color}`);
    else format.line.color = `#${color}`;
  });
  if (axis === undefined) return;
  const { valueAxis } = chart.axes;
  valueAxis.minimum = axis.min;
  if (axis.max !== undefined) valueAxis.maximum = axis.max;
  if (axis.step !== undefined) valueAxis.majorUnit = axis.step;
}
