import type { IsoDate } from "../../core/day";

/** The calendar day on this machine. */
export function today(): IsoDate {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  const text = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  // A clock gives days that exist: checking would load the calendar before the first screen.
  return text as IsoDate;
}
