/**
 * The order of ids, their numbers as numbers and their letters in any case: "A.5.2" before "A.5.10".
 *
 * @returns below 0 when the first comes first; 0 for ids that differ in case only
 */
export function compareIds(one: string, other: string): number {
  const [ones, others] = [partsOf(one), partsOf(other)];
  for (const [index, part] of ones.entries()) {
    const order = compareParts(part, others[index] ?? "");
    if (order !== 0) return order;
  }
  return ones.length - others.length;
}

/** Letters and digits apart. */
function partsOf(id: string): readonly string[] {
  return id.toLowerCase().match(/\d+|\D+/g) ?? [];
}

function compareParts(one: string, other: string): number {
  const difference = Number(one) - Number(other);
  if (/^\d/.test(one) && /^\d/.test(other) && difference !== 0) return difference;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
