const counts = new Map<string, number>();

/** Counts a case that has run on an adapter. */
export function countCase(adapter: string): void {
  counts.set(adapter, (counts.get(adapter) ?? 0) + 1);
}

/** Cases by adapter, and whether each has run the same number. */
export function caseCounts(): { readonly line: string; readonly isEven: boolean } {
  const line = [...counts].map(([name, count]) => `${name}: ${String(count)} cases`).join(", ");
  return { line, isEven: new Set(counts.values()).size === 1 };
}
