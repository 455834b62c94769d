import type { CellStyle } from "../../ooxml";

/** One object for each style, which the writer recognises by identity. */
function onceFor(make: (style: CellStyle) => CellStyle): (style: CellStyle) => CellStyle {
  const made = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = made.get(style) ?? make(style);
    made.set(style, known);
    return known;
  };
}

/** The style for a text that a spreadsheet would take for a formula: it keeps an apostrophe. */
export const quoted = onceFor((style) => ({ ...style, quotePrefix: true }));

/** The style of a cell that may be typed into while its sheet is protected. */
export const unlocked = onceFor((style) => ({ ...style, unlocked: true }));
