import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { InvalidDayError } from "../issue/errors";

declare const isoDateBrand: unique symbol;

/** A calendar day as text, `yyyy-mm-dd`, without time or zone: days compare with `<` as text. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const MS_PER_DAY = 86_400_000;

/**
 * Whether the text is a day that exists, from 1900-01-01 to 9999-12-31.
 *
 * @example
 * isIsoDate("2024-02-29"); //=> true
 * isIsoDate("2026-02-29"); //=> false
 */
export function isIsoDate(text: string): text is IsoDate {
  const match = PATTERN.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < FIRST_YEAR) return false;
  const date = new UTCDateMini(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day;
}

/**
 * The text as a day.
 *
 * @throws InvalidDayError when it is not written `yyyy-mm-dd` or no such day exists
 */
export function parseIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new InvalidDayError(text);
  return text;
}

/**
 * A day so many days later, or earlier when the count is negative.
 *
 * @throws RangeError when the result leaves the years 1900 to 9999
 */
export function addDays(day: IsoDate, days: number): IsoDate {
  return fromDate(new Date(Date.parse(day) + days * MS_PER_DAY));
}

/**
 * The same day of a later (or earlier) month, clamped to that month's last day.
 *
 * @throws RangeError when the result leaves the years 1900 to 9999
 * @example
 * addMonths("2024-02-29", 12); //=> "2025-02-28"
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  return fromDate(addMonthsTo(toDate(day), months));
}

/** Whole days from the first day to the second: 0 for the same day, negative when it is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** The calendar year of a day. */
export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** 31 December of a year between 1900 and 9999. */
export function lastDayOfYear(year: number): IsoDate {
  return parseIsoDate(`${String(year)}-12-31`);
}

/** The earlier of two days. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

// UTCDateMini: date-fns then computes without the time zone of the machine, whose midnights can be missing.
function toDate(day: IsoDate): Date {
  const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
  return new UTCDateMini(year, month - 1, dayOfMonth);
}

function fromDate(date: Date): IsoDate {
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < FIRST_YEAR || year > 9999) {
    throw new RangeError("The day is outside the years 1900 to 9999.");
  }
  return date.toISOString().slice(0, 10) as IsoDate;
}
