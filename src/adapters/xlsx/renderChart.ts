import {
  cellText,
  parseAddress,
  parseArea,
  type CellValue,
  type ChartPlan,
  type Look,
  type SheetPlan,
} from "../../core/workbook";
import { fromSerial } from "../../core/day";
import {
  cellReference,
  quoteSheetName,
  rangeReference,
  type ChartSeriesSpec,
  type ChartSpec,
} from "../../ooxml";

const KINDS = { radar: "radar", "stacked bars": "stackedBar", line: "line" } as const;

interface Shown {
  readonly value: CellValue;
  readonly look: Look;
}

/** The charts of a sheet, with what their cells show, for programs that do not recalculate. */
export function toCharts(sheet: SheetPlan): ChartSpec[] {
  const shown = new Map(sheet.cells.map(({ at, value, look }) => [at, { value, look }]));
  return (sheet.charts ?? []).map((chart) => toChart(chart, sheet.name, shown));
}

function toChart(
  chart: ChartPlan,
  sheetName: string,
  shown: ReadonlyMap<string, Shown>,
): ChartSpec {
  const { firstRow, firstColumn, lastRow, lastColumn } = parseArea(chart.covers);
  const { min, max, step } = chart.axis ?? { min: 0 };
  return {
    kind: KINDS[chart.type],
    title: chart.title,
    description: chart.altText,
    anchor: {
      from: { row: firstRow, column: firstColumn },
      to: { row: lastRow + 1, column: lastColumn + 1 },
    },
    series: chart.series.map(({ nameAt, categories, values, color }): ChartSeriesSpec => ({
      name: { reference: absolute(sheetName, nameAt), text: textAt(nameAt, shown) },
      categories: {
        reference: absolute(sheetName, categories),
        texts: cellsOf(categories).map((at) => textAt(at, shown)),
      },
      values: {
        reference: absolute(sheetName, values),
        numbers: cellsOf(values).map((at) => {
          const value = shown.get(at)?.value;
          return typeof value === "number" ? value : undefined;
        }),
      },
      color,
    })),
    valueAxis: { minimum: min, maximum: max, majorUnit: step },
    legend: "bottom",
  };
}

function textAt(at: string, shown: ReadonlyMap<string, Shown>): string {
  const { value, look } = shown.get(at) ?? {};
  if (look === "inputDay" && typeof value === "number") return fromSerial(value) ?? "";
  return cellText(value);
}

function cellsOf(range: string): string[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = parseArea(range);
  const cells: string[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      cells.push(cellReference({ row, column }));
    }
  }
  return cells;
}

function absolute(sheetName: string, a1: string): string {
  const sheet = `${quoteSheetName(sheetName)}!`;
  if (!a1.includes(":")) {
    const { row, column } = parseAddress(a1);
    return `${sheet}${cellReference({ row, column }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`;
  }
  return `${sheet}${rangeReference(parseArea(a1)).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
