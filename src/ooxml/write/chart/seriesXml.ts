import type { ChartSeriesSpec, ChartSpec } from "../../spec/chartSpec";
import { element, encodeXstring, escapeText } from "../../xml";
import { readableOn } from "../style/color";
import { lineXml, NO_FILL, NO_LINE, solidFill, textProperties } from "./looks";

/**
 * One series: its name, looks, categories and values, with what the cells show beside each
 * reference.
 *
 * @throws RangeError when it has not one value a category
 */
export function seriesXml(series: ChartSeriesSpec, index: number, chart: ChartSpec): string {
  const { name, categories, values } = series;
  const { kind } = chart;
  if (categories.texts.length !== values.numbers.length) {
    throw new RangeError(`chart series ${name.text}: ${String(values.numbers.length)} values`);
  }
  const isLine = kind === "radar" || kind === "line";
  return element(
    "c:ser",
    {},
    element("c:idx", { val: index }),
    element("c:order", { val: index }),
    element("c:tx", {}, textReference(name.reference, [name.text])),
    isLine ? lineLooks(series) : barLooks(series),
    series.showValues === true ? labelsXml(series, chart) : "",
    element("c:cat", {}, textReference(categories.reference, categories.texts)),
    element("c:val", {}, numberReference(values.reference, values.numbers)),
    kind === "line" ? '<c:smooth val="0"/>' : "",
  );
}

function lineLooks({ color, dashed = false }: ChartSeriesSpec): string {
  const marker = dashed
    ? '<c:symbol val="none"/>'
    : '<c:symbol val="circle"/><c:size val="6"/>' +
      element("c:spPr", {}, solidFill(color), lineXml("FFFFFF", 0.75));
  const line = element("c:spPr", {}, lineXml(color, dashed ? 1.75 : 2.25, dashed));
  return line + element("c:marker", {}, marker);
}

function barLooks({ color }: ChartSeriesSpec): string {
  return element("c:spPr", {}, solidFill(color), NO_LINE) + '<c:invertIfNegative val="0"/>';
}

function labelsXml({ color }: ChartSeriesSpec, { kind, valueAxis }: ChartSpec): string {
  const format = valueAxis.numberFormat ?? "General";
  // The empty third section is that of zero, which has no room for a label in a stacked bar.
  const formatCode = `${format};-${format};;`;
  const isInside = kind === "stackedBar" || kind === "stackedColumn";
  const look = isInside ? { size: 9, color: readableOn(color) } : { size: 9 };
  // A radar takes no position, and on any other chart Excel refuses a wrong one.
  const position = { stackedBar: "ctr", stackedColumn: "ctr", column: "outEnd", line: "t" };
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode, sourceLinked: false }),
    element("c:spPr", {}, NO_FILL, NO_LINE),
    textProperties(look),
    kind === "radar" ? "" : element("c:dLblPos", { val: position[kind] }),
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>',
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>',
  );
}

function textReference(reference: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => point(index, text)).join("");
  const count = element("c:ptCount", { val: texts.length });
  return element("c:strRef", {}, formula(reference), element("c:strCache", {}, count, points));
}

function numberReference(reference: string, numbers: readonly (number | undefined)[]): string {
  const points = numbers.map((number, index) =>
    number === undefined ? "" : point(index, String(number)),
  );
  const count = element("c:ptCount", { val: numbers.length });
  const format = "<c:formatCode>General</c:formatCode>";
  const cache = element("c:numCache", {}, format, count, ...points);
  return element("c:numRef", {}, formula(reference), cache);
}

function point(idx: number, text: string): string {
  return element("c:pt", { idx }, element("c:v", {}, escapeText(encodeXstring(text))));
}

function formula(reference: string): string {
  return element("c:f", {}, escapeText(reference));
}
