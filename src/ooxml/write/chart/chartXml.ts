import { NAMESPACES } from "../../namespaces";
import type { ChartSpec } from "../../spec/chartSpec";
import { element, XML_DECLARATION } from "../../xml";
import { categoryAxisXml, valueAxisXml } from "./axisXml";
import { NO_FILL, NO_LINE, solidFill, textProperties, titleXml } from "./looks";
import { plotXml } from "./plotXml";

/**
 * A chart part, with all fonts and colours in it: nothing depends on a theme.
 *
 * @throws RangeError when a series has not one value a category
 */
export function chartXml(chart: ChartSpec): string {
  const namespaces = {
    "xmlns:c": NAMESPACES.chart,
    "xmlns:a": NAMESPACES.drawing,
    "xmlns:r": NAMESPACES.relationships,
  };
  const plotArea = element(
    "c:plotArea",
    {},
    "<c:layout/>",
    plotXml(chart),
    categoryAxisXml(chart.kind),
    valueAxisXml(chart.kind, chart.valueAxis),
    element("c:spPr", {}, NO_FILL, NO_LINE),
  );
  // Hidden rows are plotted too: figures behind a chart need not be seen.
  const whatIsPlotted = '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/>';
  return (
    XML_DECLARATION +
    element(
      "c:chartSpace",
      namespaces,
      '<c:date1904 val="0"/><c:roundedCorners val="0"/>',
      element(
        "c:chart",
        {},
        titleXml(chart.title),
        '<c:autoTitleDeleted val="0"/>',
        plotArea,
        legendXml(chart.legend),
        whatIsPlotted,
      ),
      element("c:spPr", {}, solidFill("FFFFFF"), NO_LINE),
      textProperties({ size: 10 }),
    )
  );
}

const LEGEND_POSITIONS = { bottom: "b", right: "r", top: "t" } as const;

function legendXml(legend: ChartSpec["legend"]): string {
  if (legend === "none") return "";
  return element(
    "c:legend",
    {},
    element("c:legendPos", { val: LEGEND_POSITIONS[legend] }),
    '<c:overlay val="0"/>',
    textProperties({ size: 10 }),
  );
}
