import { NAMESPACES } from "../namespaces";
import { element, XML_DECLARATION } from "../xml";

/** Colours of built-in table styles (Office 2013 to 2022), by their names in CT_ColorScheme. */
const COLORS = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

const THEME_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const NO_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/**
 * The theme. Cells and charts name their own fonts and colours; built-in table styles take theirs
 * from here, and without a theme they differ from one program to the next.
 */
export function themeXml(): string {
  const parts = [colorScheme(), fontScheme(), formatScheme()];
  const theme = { "xmlns:a": NAMESPACES.drawing, name: "Office Theme" };
  return XML_DECLARATION + element("a:theme", theme, element("a:themeElements", {}, ...parts));
}

function colorScheme(): string {
  const system =
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>';
  const colors = Object.entries(COLORS).map(([name, val]) =>
    element(`a:${name}`, {}, element("a:srgbClr", { val })),
  );
  return element("a:clrScheme", { name: "Office" }, system, ...colors);
}

function fontScheme(): string {
  const font = (typeface: string) =>
    `${element("a:latin", { typeface })}<a:ea typeface=""/><a:cs typeface=""/>`;
  return element(
    "a:fontScheme",
    { name: "Office" },
    element("a:majorFont", {}, font("Calibri Light")),
    element("a:minorFont", {}, font("Calibri")),
  );
}

function formatScheme(): string {
  const lines = [6350, 12700, 19050].map((w) => element("a:ln", { w }, THEME_FILL));
  return element(
    "a:fmtScheme",
    { name: "Office" },
    element("a:fillStyleLst", {}, THEME_FILL.repeat(3)),
    element("a:lnStyleLst", {}, ...lines),
    element("a:effectStyleLst", {}, NO_EFFECT.repeat(3)),
    element("a:bgFillStyleLst", {}, THEME_FILL.repeat(3)),
  );
}
