import type { ColumnSpec } from "../spec/sheetSpec";
import { element } from "../xml";
import type { StyleSheet } from "./style/styleSheet";

/** Pixels of a digit of Calibri 11, and of both margins of a cell and its grid line. */
const DIGIT = 7;
const PADDING = 5;

/** Width that the file stores for a width in characters, in 1/256 of a digit (CT_Col, width). */
export function fileWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

/** Width on screen of a width in characters, in pixels at 96 dpi. */
export function pixelWidth(characters: number): number {
  return Math.round(characters * DIGIT + PADDING);
}

/** The columns from A on; "" for none. */
export function columnsXml(columns: readonly ColumnSpec[], styles: StyleSheet): string {
  if (columns.length === 0) return "";
  const items = columns.map(({ width, hidden, style }, index) =>
    element("col", {
      min: index + 1,
      max: index + 1,
      width: fileWidth(width),
      style: style === undefined ? undefined : styles.indexOf(style),
      hidden: hidden === true ? true : undefined,
      customWidth: true,
    }),
  );
  return element("cols", {}, ...items);
}
