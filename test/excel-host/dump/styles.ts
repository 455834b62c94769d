import type { BorderLine, BorderSides, CellStyle } from "../../../src/ooxml";
import type { BorderLine as HostBorder, CellFormat, Edge } from "../model/cell";

const NAMES = {
  EdgeLeft: "left",
  EdgeRight: "right",
  EdgeTop: "top",
  EdgeBottom: "bottom",
} as const;
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

/** Looks of cells as the writer takes them, one object for each look. */
export class StyleBook {
  readonly #plain = new Map<CellFormat, CellStyle>();
  readonly #quoted = new Map<CellFormat, CellStyle>();

  styleOf(format: CellFormat, isQuoted: boolean): CellStyle {
    const known = isQuoted ? this.#quoted : this.#plain;
    const found = known.get(format);
    if (found !== undefined) return found;
    const made = { ...toStyle(format), ...(isQuoted ? { quotePrefix: true } : {}) };
    known.set(format, made);
    return made;
  }
}

function toStyle(format: CellFormat): CellStyle {
  const { bold, italic, underline, fontColor, fontName, fontSize } = format;
  const { horizontal, vertical, wrap, indent } = format;
  return {
    font: {
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
      ...(underline === undefined || underline === "None" ? {} : { underline: true }),
      ...(fontColor === undefined ? {} : { color: fontColor.slice(1) }),
      ...(fontName === undefined ? {} : { name: fontName }),
      ...(fontSize === undefined ? {} : { size: fontSize }),
    },
    fill: format.fill?.slice(1),
    border: toBorder(format.borders ?? {}),
    numberFormat: format.numberFormat === "General" ? undefined : format.numberFormat,
    align: {
      ...(isOneOf(horizontal, ["Left", "Center", "Right"])
        ? { horizontal: lower(horizontal) }
        : {}),
      ...(isOneOf(vertical, ["Top", "Center", "Bottom"]) ? { vertical: lower(vertical) } : {}),
      ...(wrap === true ? { wrap } : {}),
      ...(indent === undefined ? {} : { indent }),
    },
    unlocked: format.locked === false ? true : undefined,
  };
}

function toBorder(borders: Readonly<Partial<Record<Edge, HostBorder>>>): BorderSides {
  const sides: Record<string, BorderLine> = {};
  for (const edge of ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const) {
    const line = borders[edge];
    if (line === undefined || line.style === "None") continue;
    const weight = isOneOf(line.weight, ["Hairline", "Thin", "Medium", "Thick"])
      ? WEIGHTS[line.weight]
      : "thin";
    sides[NAMES[edge]] = { color: line.color.slice(1), weight };
  }
  return sides;
}

function isOneOf<T extends string>(value: string | undefined, known: readonly T[]): value is T {
  return known.some((one) => one === value);
}

function lower<T extends string>(text: T): Lowercase<T> {
  return text.toLowerCase() as Lowercase<T>;
}
