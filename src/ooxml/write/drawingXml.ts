import { NAMESPACES } from "../namespaces";
import type { CellAddress } from "../spec/address";
import type { ChartSpec } from "../spec/chartSpec";
import { element, XML_DECLARATION } from "../xml";

/**
 * The drawing of a sheet: a frame for each of its charts.
 *
 * @param ids - relationship ids of the chart parts, in the order of the charts
 */
export function drawingXml(charts: readonly ChartSpec[], ids: readonly string[]): string {
  const namespaces = {
    "xmlns:xdr": NAMESPACES.spreadsheetDrawing,
    "xmlns:a": NAMESPACES.drawing,
    "xmlns:r": NAMESPACES.relationships,
    "xmlns:c": NAMESPACES.chart,
  };
  const frames = charts.map((chart, index) => frameXml(chart, index + 1, ids[index] ?? ""));
  return XML_DECLARATION + element("xdr:wsDr", namespaces, ...frames);
}

function frameXml(chart: ChartSpec, number: number, id: string): string {
  const name = `Chart ${String(number)}`;
  const naming = { id: number + 1, name, descr: chart.description, title: chart.title };
  const graphic = element(
    "a:graphicData",
    { uri: NAMESPACES.chart },
    element("c:chart", { "r:id": id }),
  );
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", naming), "<xdr:cNvGraphicFramePr/>"),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element("a:graphic", {}, graphic),
  );
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    cornerXml("xdr:from", chart.anchor.from),
    cornerXml("xdr:to", chart.anchor.to),
    frame,
    "<xdr:clientData/>",
  );
}

function cornerXml(name: string, { row, column }: CellAddress): string {
  return element(
    name,
    {},
    element("xdr:col", {}, String(column - 1)),
    "<xdr:colOff>0</xdr:colOff>",
    element("xdr:row", {}, String(row - 1)),
    "<xdr:rowOff>0</xdr:rowOff>",
  );
}
