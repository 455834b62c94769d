const MS_PER_DAY = 86_400_000;

/** Day 0 of the two date systems of Excel, as JavaScript counts time. */
const DAY_0_OF_1900 = Date.UTC(1899, 11, 30);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);

/** Excel has a 29 February 1900, number 60; days before it are one less than days since day 0. */
const FIRST_SOUND_SERIAL = 61;

/** Years before 100 would be taken for those of the twentieth century. */
const FIRST_YEAR = 1900;

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;

/**
 * The number that Excel has for a day and time written as in ISO 8601, which newer files may hold.
 *
 * @returns days, with the time as a fraction; undefined for what is no day of that date system
 * @example
 * serialOf("2026-03-01T12:00:00", false); //=> 46082.5
 */
export function serialOf(text: string, date1904: boolean): number | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((digits) => Number((digits as string | undefined) ?? 0));
  const time = Date.UTC(year, month - 1, day);
  const isDay = new Date(time).getUTCDate() === day && month >= 1 && month <= 12;
  if (year < FIRST_YEAR || !isDay || hour > 23 || minute > 59 || second >= 60) return undefined;
  const days = (time - (date1904 ? DAY_0_OF_1904 : DAY_0_OF_1900)) / MS_PER_DAY;
  const serial = !date1904 && days < FIRST_SOUND_SERIAL ? days - 1 : days;
  if (serial < 0) return undefined;
  return serial + (hour * 3600 + minute * 60 + second) / 86_400;
}
