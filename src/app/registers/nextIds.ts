import { cellText, type Row } from "../../core/workbook";

/** Digits of a number: more are kept where the last id has more. */
const FEWEST_DIGITS = 2;

/**
 * Ids for new records: the numbers after the greatest one of ids with the prefix, in any case. Other
 * ids do not count.
 *
 * @param heading - of the cell with the id
 * @example
 * nextIds(rows with F-07, f-9 and Audit 12, { heading: "Finding", prefix: "F-" }, 2); //=> ["F-10", "F-11"]
 */
export function nextIds(
  known: readonly Row[],
  { heading, prefix }: { readonly heading: string; readonly prefix: string },
  count: number,
): readonly string[] {
  let [last, digits] = [0, FEWEST_DIGITS];
  for (const row of known) {
    const id = cellText(row.get(heading)).trim();
    const rest = id.slice(prefix.length);
    const isOurs = id.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase();
    if (!isOurs || !/^\d{1,9}$/.test(rest) || Number(rest) < last) continue;
    last = Number(rest);
    digits = Math.max(FEWEST_DIGITS, rest.length);
  }
  return Array.from(
    { length: count },
    (_id, index) => `${prefix}${String(last + 1 + index).padStart(digits, "0")}`,
  );
}
