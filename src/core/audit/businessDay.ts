import { addDays, daysBetween, parseIsoDate, type IsoDate } from "../day";

const A_MONDAY = parseIsoDate("1900-01-01");

/**
 * The day itself, or the nearest Monday to Friday after it; before it, when the day is a limit that
 * must not be passed. For display only: stored due dates never move.
 *
 * @example
 * nearestBusinessDay("2027-11-20", "limit"); //=> "2027-11-19" (a Friday)
 */
export function nearestBusinessDay(day: IsoDate, role: "date" | "limit"): IsoDate {
  const weekday = (((daysBetween(A_MONDAY, day) % 7) + 7) % 7) + 1;
  const isSaturday = weekday === 6;
  if (weekday < 6) return day;
  if (role === "limit") return addDays(day, isSaturday ? -1 : -2);
  return addDays(day, isSaturday ? 2 : 1);
}
