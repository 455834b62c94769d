import { daysBetween, type IsoDate } from "./isoDate";

const DAY_ZERO = "1899-12-30" as IsoDate;
/** The number of 1970-01-01. */
const UNIX_DAY = 25_569;
const DAY_MS = 86_400_000;

/**
 * A day as the number that a workbook of the 1900 date system stores.
 *
 * @example
 * toSerial("2026-11-15"); //=> 46341
 */
export function toSerial(day: IsoDate): number {
  return daysBetween(DAY_ZERO, day);
}

/**
 * The day that a stored number stands for (1900 date system, time of day cut off).
 *
 * @returns undefined for numbers that no spreadsheet shows as a day: below 1, above 2958465, and
 *   60, the 29 February 1900 that never was
 */
export function fromSerial(serial: number): IsoDate | undefined {
  const whole = Math.floor(serial);
  const known = KNOWN.get(whole);
  if (known !== undefined) return known;
  const day = dayOf(whole);
  if (day !== undefined && KNOWN.size < MOST_KNOWN) KNOWN.set(whole, day);
  return day;
}

/** Days that were asked for: a workbook has few, each in many cells. */
const KNOWN = new Map<number, IsoDate>();
const MOST_KNOWN = 20_000;

function dayOf(whole: number): IsoDate | undefined {
  if (!(whole >= 1 && whole <= 2958465) || whole === 60) return undefined;
  // Serials below 60 are one day off, because the format counts the 29 February 1900.
  const days = whole < 60 ? whole + 1 : whole;
  // Every statement has six columns of days: this is far faster than calendar arithmetic.
  return new Date((days - UNIX_DAY) * DAY_MS).toISOString().slice(0, 10) as IsoDate;
}
