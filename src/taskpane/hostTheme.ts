/**
 * Whether Excel's own theme is dark, by the lightness of its background (WCAG relative luminance
 * below one fifth).
 *
 * @param background - such as "#1F1F1F"; Excel on the web says none
 * @returns undefined when it says nothing that can be read: then the system's choice counts
 */
export function isDarkBackground(background: string | undefined): boolean | undefined {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(background ?? "") ?? [];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(digits.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.2;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
