import type { ChartSpec } from "../../spec/chartSpec";
import { element } from "../../xml";
import { axisIds } from "./axisXml";
import { seriesXml } from "./seriesXml";

/** The plot of a chart: its series, drawn as its kind asks. */
export function plotXml(chart: ChartSpec): string {
  const { kind } = chart;
  const items = chart.series.map((series, index) => seriesXml(series, index, chart)).join("");
  const plain = '<c:varyColors val="0"/>';
  switch (kind) {
    case "radar":
      return element("c:radarChart", {}, '<c:radarStyle val="marker"/>', plain, items, axisIds());
    case "line":
      return element(
        "c:lineChart",
        {},
        '<c:grouping val="standard"/>',
        plain,
        items,
        '<c:marker val="1"/>',
        axisIds(),
      );
    default:
      return barsXml(kind, items);
  }
}

function barsXml(kind: "stackedBar" | "column" | "stackedColumn", series: string): string {
  const isStacked = kind !== "column";
  return element(
    "c:barChart",
    {},
    element("c:barDir", { val: kind === "stackedBar" ? "bar" : "col" }),
    element("c:grouping", { val: isStacked ? "stacked" : "clustered" }),
    '<c:varyColors val="0"/>',
    series,
    element("c:gapWidth", { val: isStacked ? 50 : 80 }),
    element("c:overlap", { val: isStacked ? 100 : -5 }),
    axisIds(),
  );
}
