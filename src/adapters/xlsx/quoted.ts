import type { CellStyle } from "../../ooxml";

const QUOTED = new Map<CellStyle, CellStyle>();

/** The style for a text that a spreadsheet would take for a formula: it keeps an apostrophe. */
export function quoted(style: CellStyle): CellStyle {
  const known = QUOTED.get(style);
  if (known !== undefined) return known;
  const made = { ...style, quotePrefix: true };
  QUOTED.set(style, made);
  return made;
}
