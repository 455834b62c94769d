import { MOST_LEAD_DAYS } from "../workbook";

/** More reminders of one thing than anybody reads. */
const MOST_STEPS = 12;

/**
 * The days of a ladder such as "30 14 7 1", the earliest step first and each once.
 *
 * @returns undefined for what is no list of whole days from 0 to 730, or has more than 12 of them
 */
export function parseLadder(text: string): readonly number[] | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > MOST_STEPS) return undefined;
  const days = words.map((word) => (/^\d{1,3}$/.test(word) ? Number(word) : NaN));
  if (days.some((day) => !(day <= MOST_LEAD_DAYS))) return undefined;
  return [...new Set(days)].sort((one, other) => other - one);
}
