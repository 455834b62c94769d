/**
 * The items whose key an earlier item has already.
 *
 * @param keyOf - what may occur once
 */
export function repeatedItems<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** Every pair of items that clash, each pair once. */
export function clashingPairs<T>(
  items: readonly T[],
  clash: (one: T, other: T) => boolean,
): [one: T, other: T][] {
  return items.flatMap((one, index) =>
    items
      .slice(index + 1)
      .filter((other) => clash(one, other))
      .map((other): [T, T] => [one, other]),
  );
}
