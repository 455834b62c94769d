import { daysBetween, type IsoDate } from "../day";

const JOINT_VISIT_DAYS = 30;

/** A visit of a certification body. */
export interface Visit {
  readonly on: IsoDate;
  /** Name of the body; visits of unnamed bodies are never joined. */
  readonly body: string;
}

/**
 * Visits of the same body for two standards that lie within 30 days of each other, to be offered
 * as one joint visit (practice). Each visit is paired once, with the nearest one, the earliest
 * pairs first.
 */
export function jointVisits<A extends Visit, B extends Visit>(
  ofOneStandard: readonly A[],
  ofTheOther: readonly B[],
): readonly (readonly [A, B])[] {
  const candidates = ofOneStandard
    .flatMap((one) => ofTheOther.map((other) => ({ one, other, days: distance(one, other) })))
    .filter(({ one, other, days }) => days <= JOINT_VISIT_DAYS && isSameBody(one, other))
    .sort((a, b) => a.days - b.days);
  const taken = new Set<Visit>();
  const pairs: [A, B][] = [];
  for (const { one, other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    pairs.push([one, other]);
  }
  return pairs.sort(([a], [b]) => daysBetween(b.on, a.on));
}

function distance(a: Visit, b: Visit): number {
  return Math.abs(daysBetween(a.on, b.on));
}

function isSameBody(a: Visit, b: Visit): boolean {
  return a.body.trim() !== "" && a.body.trim().toLowerCase() === b.body.trim().toLowerCase();
}
