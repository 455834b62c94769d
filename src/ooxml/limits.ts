/** Lengths that Excel refuses to exceed, in UTF-16 units. */
export const LIMITS = {
  cellText: 32_767,
  formula: 8_192,
  sheetName: 31,
  validationList: 255,
  validationTitle: 32,
  validationMessage: 255,
  tooltip: 255,
  nameComment: 255,
  headerFooter: 255,
  url: 2_079,
  definedName: 255,
} as const;

/**
 * Returns the text.
 *
 * @throws RangeError when it is longer than the limit: Excel would call the file damaged
 */
export function withinLimit(kind: keyof typeof LIMITS, text: string): string {
  const limit = LIMITS[kind];
  if (text.length <= limit) return text;
  const start = text.slice(0, 40);
  throw new RangeError(`${kind}: ${String(text.length)} of ${String(limit)} characters: ${start}`);
}
