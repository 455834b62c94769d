import type { CellStyle } from "../../../src/ooxml";

const INK = "1F3A5F";
const LINE = "D9E1EA";

export const TITLE: CellStyle = { font: { bold: true, size: 18, color: INK } };
export const SUBTITLE: CellStyle = { font: { italic: true, size: 10, color: "595959" } };
export const HEADING: CellStyle = {
  font: { bold: true, color: "FFFFFF" },
  fill: INK,
  border: { bottom: { color: "C55A11", weight: "medium" } },
  align: { vertical: "center", wrap: true },
};
export const TEXT: CellStyle = {
  border: LINE,
  numberFormat: "@",
  quotePrefix: true,
  unlocked: true,
  align: { vertical: "top", wrap: true },
};
export const NUMBER: CellStyle = {
  border: LINE,
  align: { horizontal: "center", vertical: "top" },
  unlocked: true,
};
export const PERCENT: CellStyle = { border: LINE, numberFormat: "0%" };
export const DAY: CellStyle = { border: LINE, numberFormat: "yyyy-mm-dd" };
export const LINK: CellStyle = { font: { underline: true, color: "0563C1" } };
export const NARROW: CellStyle = { font: { name: "Arial", size: 9 }, align: { indent: 2 } };
