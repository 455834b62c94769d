/**
 * A text by which ids are sorted: their numbers as numbers, their letters in any case.
 *
 * @example
 * idOrder("A.5.2") < idOrder("A.5.10"); //=> true
 */
export function idOrder(id: string): string {
  return id.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(LONGEST, "0"));
}

/** Digits of the largest numbers that are compared as such. */
const LONGEST = 12;
