/** UTF-16 units that markup is made of. */
export const UNITS = {
  less: 0x3c,
  greater: 0x3e,
  slash: 0x2f,
  equals: 0x3d,
  colon: 0x3a,
  ampersand: 0x26,
  space: 0x20,
} as const;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

function isSpace(unit: number): boolean {
  return unit === UNITS.space || unit === LINE_FEED || unit === RETURN || unit === TAB;
}

export function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x27;
}

/** First position from `at` on that is no white space. */
export function endOfSpace(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end += 1;
  return end;
}

/** First position from `at` on that cannot be in a name; the end of the text, too. */
export function endOfName(text: string, at: number): number {
  let end = at;
  for (;;) {
    const unit = text.charCodeAt(end);
    // Also false at the end of the text, where the unit is NaN.
    const isInName = unit > UNITS.greater || (unit > UNITS.space && !isDelimiter(unit));
    if (!isInName) return end;
    end += 1;
  }
}

function isDelimiter(unit: number): boolean {
  return (
    unit === UNITS.slash ||
    unit === UNITS.equals ||
    unit === UNITS.greater ||
    unit === UNITS.less ||
    isQuote(unit)
  );
}

/** Where the name without its prefix begins. */
export function startOfLocalName(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) {
    if (text.charCodeAt(at) === UNITS.colon) return at + 1;
  }
  return start;
}
