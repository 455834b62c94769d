import type { ChartKind, ChartSeriesSpec, ChartSpec } from "../../../src/ooxml";
import { cellsOf } from "../model/area";
import type { Bag } from "../model/bag";
import type { Chart, ChartSeries, ChartSource } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { toReference } from "./places";

const KINDS = new Map<string, ChartKind>([
  ["Radar", "radar"],
  ["RadarMarkers", "radar"],
  ["BarStacked", "stackedBar"],
  ["ColumnClustered", "column"],
  ["ColumnStacked", "stackedColumn"],
  ["Line", "line"],
  ["LineMarkers", "line"],
]);

/**
 * A chart as files hold it.
 *
 * @throws RangeError for a kind that our writer has not, and for a chart that was not placed
 */
export function toChart(sheet: Sheet, { bag, position, series }: Chart): ChartSpec {
  const kind = KINDS.get(bag.text("chartType"));
  if (kind === undefined || position === undefined) {
    throw new RangeError(`cannot write the chart ${bag.text("name")} of ${sheet.name}`);
  }
  const axis = bag.part("axes").part("valueAxis").values;
  return {
    kind,
    title: bag.part("title").text("text"),
    description: bag.part("title").text("text"),
    anchor: {
      from: { row: position.top + 1, column: position.left + 1 },
      to: { row: position.bottom + 2, column: position.right + 2 },
    },
    series: series.map(toSeries),
    valueAxis: {
      minimum: numberOf(axis, "minimum"),
      maximum: numberOf(axis, "maximum"),
      majorUnit: numberOf(axis, "majorUnit"),
    },
    legend: legendOf(bag.part("legend")),
  };
}

function numberOf(values: ReadonlyMap<string, unknown>, name: string): number | undefined {
  const value = values.get(name);
  return typeof value === "number" ? value : undefined;
}

function legendOf({ values }: Bag): ChartSpec["legend"] {
  if (values.get("visible") === false) return "none";
  const position = values.get("position");
  if (position === "Bottom") return "bottom";
  return position === "Top" ? "top" : "right";
}

function toSeries({ bag, values, categories }: ChartSeries): ChartSeriesSpec {
  if (values === undefined || categories === undefined)
    throw new RangeError("a series without cells");
  const name = bag.text("name");
  return {
    name: { reference: nameReference(name, values), text: name },
    categories: { reference: toReference(categories), texts: textsOf(categories) },
    values: { reference: toReference(values), numbers: numbersOf(values) },
    color: colorOf(bag.part("format")),
  };
}

/** The cell above the values when it shows the name, else the name itself as a text. */
function nameReference(name: string, { sheet, area }: ChartSource): string {
  if (area !== undefined && area.top > 0) {
    const [row, column] = [area.top - 1, area.left];
    if (String(sheet.cells.get(row, column)?.content ?? "") === name) {
      const above = { top: row, bottom: row, left: column, right: column };
      return toReference({ sheet, area: above });
    }
  }
  return `"${name.replaceAll('"', '""')}"`;
}

function colorOf(format: Bag): string {
  const fill = format.part("fill").values.get("color");
  const line = format.part("line").values.get("color");
  const color = typeof fill === "string" && fill !== "" ? fill : line;
  return typeof color === "string" && color !== "" ? color.slice(1) : "4472C4";
}

function textsOf({ sheet, area }: ChartSource): string[] {
  if (area === undefined) return [];
  return [...cellsOf(area)].map(([row, column]) =>
    String(sheet.cells.get(row, column)?.content ?? ""),
  );
}

function numbersOf({ sheet, area }: ChartSource): (number | undefined)[] {
  if (area === undefined) return [];
  return [...cellsOf(area)].map(([row, column]) => {
    const content = sheet.cells.get(row, column)?.content;
    return typeof content === "number" ? content : undefined;
  });
}
