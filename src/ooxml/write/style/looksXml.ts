import type {
  BorderLine,
  BorderSides,
  CellAlignment,
  CellStyle,
  Color,
  FontStyle,
} from "../../spec/cellStyle";
import { element } from "../../xml";
import { opaque } from "./color";

/** A font; Calibri 11 is what {} gives. */
export function fontXml(font: FontStyle): string {
  return element(
    "font",
    {},
    fontMarks(font),
    element("sz", { val: font.size ?? 11 }),
    fontColor(font.color),
    element("name", { val: font.name ?? "Calibri" }),
    element("family", { val: 2 }),
  );
}

/** Bold, italic and underline, in the order of CT_Font. */
export function fontMarks(font: Pick<FontStyle, "bold" | "italic" | "underline">): string {
  return (
    (font.bold === true ? "<b/>" : "") +
    (font.italic === true ? "<i/>" : "") +
    (font.underline === true ? "<u/>" : "")
  );
}

/** "" for no colour: black, or whatever the screen uses for text. */
export function fontColor(color: Color | undefined): string {
  return color === undefined ? "" : element("color", { rgb: opaque(color) });
}

/** A plain fill. */
export function fillXml(color: Color): string {
  const colors = element("fgColor", { rgb: opaque(color) }) + '<bgColor indexed="64"/>';
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colors));
}

/** The border of a cell; {} is none. */
export function borderXml(border: NonNullable<CellStyle["border"]>): string {
  return element("border", {}, borderLinesXml(border, false), "<diagonal/>");
}

/**
 * The four sides in their order.
 *
 * @param onlyGiven - leaves out the sides without a line, as conditional formats do
 */
export function borderLinesXml(border: Color | BorderSides, onlyGiven: boolean): string {
  const sides: BorderSides =
    typeof border === "string"
      ? { left: border, right: border, top: border, bottom: border }
      : border;
  const { left, right, top, bottom } = sides;
  return Object.entries({ left, right, top, bottom })
    .map(([side, line]) => (line === undefined && onlyGiven ? "" : lineXml(side, line)))
    .join("");
}

function lineXml(side: string, line: BorderLine | undefined): string {
  if (line === undefined) return `<${side}/>`;
  const { color, weight } = typeof line === "string" ? { color: line, weight: "thin" } : line;
  return element(side, { style: weight }, element("color", { rgb: opaque(color) }));
}

/** "" for cells that are aligned as their values ask. */
export function alignmentXml(align: CellAlignment | undefined): string {
  if (align === undefined) return "";
  const { horizontal, vertical, wrap, indent } = align;
  // An indent without a side would be ignored.
  const side = horizontal ?? (indent === undefined ? undefined : "left");
  return element("alignment", { horizontal: side, vertical, wrapText: wrap, indent });
}
