import {
  cellText,
  parseArea,
  cellAddress,
  type ChartPlan,
  type SheetPlan,
} from "../../core/workbook";
import { rangeAt, step, type Step } from "./step";

const TYPES = { radar: "RadarMarkers", "stacked bars": "BarStacked", line: "LineMarkers" } as const;

/** The charts of a sheet. Each series gets its values and categories by itself. */
export function chartSteps({ charts = [], cells }: SheetPlan): Step[] {
  const texts = new Map(cells.map(({ at, value }) => [at, cellText(value)]));
  return charts.map((chart) =>
    step("charts", { actions: 13 + 7 * chart.series.length, payload: chart }, (sheet) => {
      queueChart(sheet, chart, texts);
    }),
  );
}

function queueChart(
  sheet: Excel.Worksheet,
  { type, title, covers, series, axis }: ChartPlan,
  texts: ReadonlyMap<string, string>,
): void {
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(TYPES[type], rangeAt(sheet, first.values), "Columns");
  chart.title.text = title;
  chart.legend.position = "Bottom";
  const { firstRow, firstColumn, lastRow, lastColumn } = parseArea(covers);
  chart.setPosition(cellAddress(firstColumn, firstRow), cellAddress(lastColumn, lastRow));
  series.forEach(({ nameAt, categories, values, color }, index) => {
    const name = texts.get(nameAt) ?? "";
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (index === 0) one.name = name;
    one.setValues(rangeAt(sheet, values));
    one.setXAxisValues(rangeAt(sheet, categories));
    if (type === "stacked bars") one.format.fill.setSolidColor(`#${color}`);
    else one.format.line.color = `#${color}`;
  });
  if (axis === undefined) return;
  const { valueAxis } = chart.axes;
  valueAxis.minimum = axis.min;
  if (axis.max !== undefined) valueAxis.maximum = axis.max;
  if (axis.step !== undefined) valueAxis.majorUnit = axis.step;
}
