import type { Assessment } from "./assessment";

/** The level that chosen controls are thought to have, by id in any case: whole, 1 to 5. */
export type Raises = ReadonlyMap<string, number>;

/**
 * The rows with the chosen ones raised. A level is never lowered, and rows that are not applicable
 * stay as they are; whoever is chosen and is not among the rows is passed over.
 *
 * What follows for any choice: no gap grows and no attainment falls. The mean can fall, because a
 * row that had no level joins it.
 *
 * @throws RangeError for a level that nobody can aim at
 */
export function raised<Row extends Assessment>(
  rows: readonly Row[],
  raises: Raises,
): readonly Row[] {
  const levels = new Map([...raises].map(([control, level]) => [control.toLowerCase(), level]));
  const odd = [...levels.values()].find((one) => !Number.isInteger(one) || one < 1 || one > 5);
  if (odd !== undefined) throw new RangeError(`level: ${String(odd)}`);
  return rows.map((row) => {
    const wanted = levels.get(row.control.toLowerCase());
    if (wanted === undefined || row.applicable !== "Yes") return row;
    return { ...row, level: Math.max(row.level ?? 0, wanted) };
  });
}
