import { LOOK_STYLES } from "../../core/sheets";
import type { Look } from "../../core/workbook";

type CellFormat = Excel.CellPropertiesFormat;
/** Within a range of more than one cell, lines have names of their own. */
const SIDES = ["top", "bottom", "left", "right", "horizontal", "vertical"] as const;
const PLACES = { left: "Left", center: "Center", right: "Right" } as const;
const HEIGHTS = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Points of a column of a width in characters: seven pixels each, five for the margins. */
export function columnPoints(characters: number): number {
  return (7 * characters + 5) * 0.75;
}

/** How all cells of a range are drawn, number formats left out. */
export function rangeFormat(look: Look): CellFormat {
  const { font, fill, border, align } = LOOK_STYLES[look];
  return {
    ...(font !== undefined && { font: fontOf(font) }),
    ...(fill !== undefined && { fill: { color: `#${fill}` } }),
    ...(border !== undefined && {
      borders: Object.fromEntries(
        SIDES.map((side) => [side, { color: `#${border}`, style: "Continuous" }]),
      ),
    }),
    ...(align?.horizontal !== undefined && { horizontalAlignment: PLACES[align.horizontal] }),
    ...(align?.vertical !== undefined && { verticalAlignment: HEIGHTS[align.vertical] }),
    ...(align?.wrap === true && { wrapText: true }),
  };
}

function fontOf({ bold, italic, underline, size, color }: NonNullable<FontStyle>) {
  return {
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(underline === true && { underline: "Single" as const }),
    ...(size !== undefined && { size }),
    ...(color !== undefined && { color: `#${color}` }),
  };
}

type FontStyle = (typeof LOOK_STYLES)[Look]["font"];
