import type { Color } from "../../spec/cellStyle";

/**
 * Red, green and blue as six capital digits.
 *
 * @throws RangeError for any other text: Excel would call the file damaged
 */
export function rgb(color: Color): string {
  if (!/^[0-9a-f]{6}$/i.test(color)) throw new RangeError(`colour: ${color}`);
  return color.toUpperCase();
}

/** The colour as cells store it, with its opacity in front. */
export function opaque(color: Color): string {
  return `FF${rgb(color)}`;
}

/**
 * The text colour that can be read on a fill: white or dark grey, whichever contrasts more
 * (WCAG 2.2, relative luminance).
 */
export function readableOn(fill: Color): Color {
  const digits = rgb(fill);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(digits.slice(at, at + 2)));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.22 ? "262626" : "FFFFFF";
}

function linear(digits: string): number {
  const channel = parseInt(digits, 16) / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
