import { cellText, type Row } from "./cell";

/**
 * The key of a record as people write it: the texts of its key cells with a space between.
 *
 * @example
 * recordKey(row, ["Standard", "Clause"]); //=> "ISO 27001 Clause 4.1"
 */
export function recordKey(row: Row, keys: readonly string[]): string {
  return keys
    .map((heading) => cellText(row.get(heading)).trim())
    .filter((text) => text !== "")
    .join(" ");
}

/** Keys are the same in any case. */
export function isSameKey(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
