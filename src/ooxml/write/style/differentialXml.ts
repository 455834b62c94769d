import type { DifferentialStyle } from "../../spec/cellStyle";
import { element } from "../../xml";
import { opaque } from "./color";
import { borderLinesXml, fontColor, fontMarks } from "./looksXml";

/** The looks of a conditional format. Its fill is a background, unlike the fill of a cell. */
export function differentialXml({ font, fill, border }: DifferentialStyle): string {
  return element(
    "dxf",
    {},
    font === undefined ? "" : element("font", {}, fontMarks(font), fontColor(font.color)),
    fill === undefined ? "" : element("fill", {}, backgroundXml(fill)),
    border === undefined ? "" : element("border", {}, borderLinesXml(border, true)),
  );
}

function backgroundXml(color: string): string {
  return element(
    "patternFill",
    { patternType: "solid" },
    element("bgColor", { rgb: opaque(color) }),
  );
}
