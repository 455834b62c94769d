/** A workbook, or part of one, that shares nothing changeable with the first: maps, sets and objects are copied. */
export function copyOf<T>(original: T): T {
  return copied(original, new Map()) as T;
}

function copied(original: unknown, known: Map<object, object>): unknown {
  if (typeof original !== "object" || original === null) return original;
  const before = known.get(original);
  if (before !== undefined) return before;
  if (Array.isArray(original)) {
    const list: unknown[] = [];
    known.set(original, list);
    for (const item of original) list.push(copied(item, known));
    return list;
  }
  if (original instanceof Map) {
    const map = new Map<unknown, unknown>();
    known.set(original, map);
    for (const [key, value] of original) map.set(key, copied(value, known));
    return map;
  }
  if (original instanceof Set) return copiedSet(original, known);
  const made = Object.create(Object.getPrototypeOf(original) as object) as Record<string, unknown>;
  known.set(original, made);
  for (const [name, value] of Object.entries(original)) made[name] = copied(value, known);
  return made;
}

function copiedSet(original: ReadonlySet<unknown>, known: Map<object, object>): Set<unknown> {
  const set = new Set<unknown>();
  known.set(original, set);
  for (const item of original) set.add(copied(item, known));
  return set;
}
