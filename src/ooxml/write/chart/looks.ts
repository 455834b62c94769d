import type { Color } from "../../spec/cellStyle";
import { element, escapeText } from "../../xml";
import { rgb } from "../style/color";

/** Dark enough to read, lighter than the values. */
const TEXT = "404040";
const FONT = "Calibri";

export const NO_FILL = "<a:noFill/>";
export const NO_LINE = "<a:ln><a:noFill/></a:ln>";

/** English Metric Units in a point. */
const POINT = 12_700;

export function solidFill(color: Color): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: rgb(color) }));
}

/**
 * A line.
 *
 * @param width - points
 */
export function lineXml(color: Color, width: number, dashed = false): string {
  const dash = dashed ? '<a:prstDash val="dash"/>' : "";
  const values = { w: Math.round(width * POINT), cap: "rnd" };
  return element("a:ln", values, solidFill(color), dash, "<a:round/>");
}

interface TextLook {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: Color;
}

/** The look of all text of an element of a chart. */
export function textProperties(look: TextLook): string {
  const paragraph = element("a:pPr", {}, characters("a:defRPr", look));
  const end = '<a:endParaRPr lang="en-US"/>';
  return element("c:txPr", {}, "<a:bodyPr/><a:lstStyle/>", element("a:p", {}, paragraph, end));
}

/** The title, above the plot and never over it. */
export function titleXml(title: string): string {
  const look = { size: 13, bold: true };
  const run = element("a:r", {}, characters("a:rPr", look), element("a:t", {}, escapeText(title)));
  const paragraph = element("a:p", {}, element("a:pPr", {}, characters("a:defRPr", look)), run);
  const rich = element("c:rich", {}, "<a:bodyPr/><a:lstStyle/>", paragraph);
  return element("c:title", {}, element("c:tx", {}, rich), '<c:overlay val="0"/>');
}

function characters(name: string, { size, bold = false, color = TEXT }: TextLook): string {
  const font = `${element("a:latin", { typeface: FONT })}${element("a:cs", { typeface: FONT })}`;
  const language = name === "a:rPr" ? "en-US" : undefined;
  return element(name, { lang: language, sz: size * 100, b: bold }, solidFill(color), font);
}
