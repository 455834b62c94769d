import type { BorderLine, CellFormat, Edge } from "../model/cell";
import {
  colorArgument,
  flagArgument,
  numberArgument,
  recordArgument,
  textArgument,
} from "./argument";

const EDGE_OF: Readonly<Record<string, Edge>> = {
  left: "EdgeLeft",
  top: "EdgeTop",
  right: "EdgeRight",
  bottom: "EdgeBottom",
};

type Setter = (format: CellFormat, value: unknown) => CellFormat;

const FONT: Readonly<Record<string, Setter>> = {
  bold: (format, value) => ({ ...format, bold: flagArgument(value) }),
  italic: (format, value) => ({ ...format, italic: flagArgument(value) }),
  underline: (format, value) => ({ ...format, underline: textArgument(value) }),
  color: (format, value) => ({ ...format, fontColor: colorArgument(value) }),
  name: (format, value) => ({ ...format, fontName: textArgument(value) }),
  size: (format, value) => ({ ...format, fontSize: numberArgument(value) }),
};

const FORMAT: Readonly<Record<string, Setter>> = {
  horizontalAlignment: (format, value) => ({ ...format, horizontal: textArgument(value) }),
  verticalAlignment: (format, value) => ({ ...format, vertical: textArgument(value) }),
  wrapText: (format, value) => ({ ...format, wrap: flagArgument(value) }),
  indentLevel: (format, value) => ({ ...format, indent: numberArgument(value) }),
  fill: (format, value) => ({ ...format, fill: colorArgument(recordArgument(value).color) }),
  font: (format, value) => applied(format, recordArgument(value), FONT),
  borders: (format, value) => withBorders(format, recordArgument(value)),
  protection: (format, value) => ({
    ...format,
    locked: flagArgument(recordArgument(value).locked),
  }),
};

/** Sizes are no looks of a cell; whoever sets them reads them elsewhere. */
const SIZES = new Set(["columnWidth", "rowHeight"]);

/** The looks that a `{ format: ... }` asks for on top of others. [cell-properties] */
export function withLook(format: CellFormat, properties: unknown): CellFormat {
  const { format: look, hyperlink: _hyperlink, ...others } = recordArgument(properties);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new RangeError(`the double sets no cell property ${unknown}`);
  if (look === undefined || look === null) return format;
  const wanted = Object.entries(recordArgument(look)).filter(([name]) => !SIZES.has(name));
  return applied(format, Object.fromEntries(wanted), FORMAT);
}

function applied(
  format: CellFormat,
  properties: Readonly<Record<string, unknown>>,
  setters: Readonly<Record<string, Setter>>,
): CellFormat {
  return Object.entries(properties).reduce((made, [name, value]) => {
    if (value === undefined || value === null) return made;
    const set = setters[name];
    if (set === undefined) throw new RangeError(`the double knows no look ${name}`);
    return set(made, value);
  }, format);
}

function withBorders(format: CellFormat, sides: Readonly<Record<string, unknown>>): CellFormat {
  const borders: Partial<Record<Edge, BorderLine>> = { ...format.borders };
  for (const [side, value] of Object.entries(sides)) {
    // Lines within a range: each cell draws its own sides.
    if (side === "horizontal" || side === "vertical") continue;
    const edge = EDGE_OF[side];
    if (edge === undefined) throw new RangeError(`the double knows no border ${side}`);
    const line = recordArgument(value);
    borders[edge] = {
      style: typeof line.style === "string" ? line.style : "Continuous",
      color: line.color === undefined ? "#000000" : colorArgument(line.color),
      weight: typeof line.weight === "string" ? line.weight : "Thin",
    };
  }
  return { ...format, borders };
}
