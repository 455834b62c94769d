import { createContext, useContext } from "react";
import { ENGLISH, type Strings } from "./strings";

/** What texts and numbers are shown in. */
export interface Language {
  readonly strings: Strings;
  /** Of numbers and days, such as "en". */
  readonly locale: string;
}

/** The language of the panes; English unless a host provides another. */
export const LanguageContext = createContext<Language>({ strings: ENGLISH, locale: "en" });

/** The texts of the panes. */
export function useStrings(): Strings {
  return useContext(LanguageContext).strings;
}

/** How numbers and days are shown. */
export interface Formats {
  /** A share of 1 as whole percent; "-" for none. */
  readonly percent: (share: number | null | undefined) => string;
  /** A level with one digit; "-" for none. */
  readonly level: (level: number | null | undefined) => string;
  /** A level with two digits, for tables; "-" for none. */
  readonly fineLevel: (level: number | undefined) => string;
  /** A share of 1 as percent with one digit, for tables; "-" for none. */
  readonly finePercent: (share: number | undefined) => string;
  /** A difference with its sign. */
  readonly signed: (difference: number, digits: number) => string;
  /** A difference of shares in percent points with its sign. */
  readonly signedPercent: (difference: number) => string;
  /** A number as it is, at most four digits behind the point. */
  readonly exact: (number: number | undefined) => string;
  /** A day yyyy-mm-dd as people of the locale write it. */
  readonly day: (day: string) => string;
  /** The month of a day yyyy-mm-dd, as short as people of the locale write it. */
  readonly month: (day: string) => string;
}

/** Formats of the locale. */
export function useFormats(): Formats {
  const { locale, strings } = useContext(LanguageContext);
  const format = (number: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format(number);
  return {
    percent: (share) => (share == null ? strings.none : format(share, { style: "percent" })),
    level: (level) =>
      level == null
        ? strings.none
        : format(level, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    fineLevel: (level) =>
      level === undefined
        ? strings.none
        : format(level, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    finePercent: (share) =>
      share === undefined
        ? strings.none
        : format(share, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    signed: (difference, digits) =>
      format(difference, { signDisplay: "exceptZero", maximumFractionDigits: digits }),
    signedPercent: (difference) =>
      format(difference, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 1 }),
    exact: (number) =>
      number === undefined ? strings.none : format(number, { maximumFractionDigits: 4 }),
    day: (day) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
        new Date(`${day}T00:00:00Z`),
      ),
    month: (day) =>
      new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(
        new Date(`${day}T00:00:00Z`),
      ),
  };
}
