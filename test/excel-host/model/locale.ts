import type { CellContent } from "./cell";

/** Languages and regions that an Excel of the tests can be set to. */
export type Locale = "en-US" | "de-DE" | "fr-FR";

interface Habits {
  readonly number: RegExp;
  /** What parts thousands. */
  readonly thousands: RegExp;
  readonly day: RegExp;
  readonly truth: Readonly<Record<string, string>>;
}

const HABITS: Readonly<Record<Exclude<Locale, "en-US">, Habits>> = {
  "de-DE": {
    number: /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?%?$/,
    thousands: /\./g,
    day: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    truth: { WAHR: "TRUE", FALSCH: "FALSE" },
  },
  "fr-FR": {
    number: /^[+-]?(?:\d{1,3}(?:[\u00a0\u202f ]\d{3})+|\d+)(?:,\d+)?%?$/,
    thousands: /[\u00a0\u202f ]/g,
    day: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    truth: { VRAI: "TRUE", FAUX: "FALSE" },
  },
};

/**
 * What a person types there, as it would be typed on an en-US keyboard [local-typing]: numbers with a
 * comma, days with the day first, words of truth. Formulas are typed the en-US way in tests.
 */
export function typedLocally(value: CellContent, locale: Locale): CellContent {
  if (typeof value !== "string" || locale === "en-US") return value;
  const { number, thousands, day, truth } = HABITS[locale];
  const found = day.exec(value);
  if (found !== null) return [found[3], found[2], found[1]].join("-");
  if (number.test(value)) {
    return value.replaceAll(thousands, "").replace(",", ".");
  }
  // What is a number in en-US is none here, and stays a text.
  if (/^[+-]?\d+\.\d+$/.test(value)) return `'${value}`;
  return truth[value.toUpperCase()] ?? value;
}

/** What parts two ranges of a name: where a comma parts decimals it is a semicolon. [list-separator] */
export function listSeparator(locale: Locale): "," | ";" {
  return locale === "en-US" ? "," : ";";
}
