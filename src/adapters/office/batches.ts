/** A part of a change that is sent whole: a sheet, or more rows of one. */
export interface Unit {
  readonly id: string;
  /** Ids of the units that have to be sent before, or along with it. */
  readonly needs: readonly string[];
  /** Of the request, as estimated. */
  readonly bytes: number;
  readonly actions: number;
}

/** What one request may hold. */
export interface BatchLimits {
  readonly bytes: number;
  readonly actions: number;
}

/** Below what hosts take, with room for estimates that are off. */
export const BATCH_LIMITS: BatchLimits = { bytes: 235_000, actions: 290 };

/**
 * Units in batches, each within the limits, in an order in which none needs a later one: each goes to
 * the first batch that has room. One that is too large for any stands alone.
 */
export function batchesOf<U extends Unit>(units: readonly U[], limits = BATCH_LIMITS): U[][] {
  const batches: U[][] = [];
  const placed = new Map<string, number>();
  for (const unit of inOrder(units)) {
    const first = Math.max(0, ...unit.needs.map((id) => placed.get(id) ?? 0));
    let at = first;
    while (at < batches.length && !hasRoom(batches[at] ?? [], unit, limits)) at += 1;
    (batches[at] ??= []).push(unit);
    placed.set(unit.id, at);
  }
  return batches;
}

function hasRoom(batch: readonly Unit[], unit: Unit, limits: BatchLimits): boolean {
  const all = [...batch, unit];
  const sum = (of: (one: Unit) => number) => all.reduce((total, one) => total + of(one), 0);
  return (
    sum(({ bytes }) => bytes) <= limits.bytes && sum(({ actions }) => actions) <= limits.actions
  );
}

/** Each unit after those that it needs; of a circle, the first one listed comes first. */
function inOrder<U extends Unit>(units: readonly U[]): U[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const ordered = new Set<U>();
  const visit = (unit: U, waiting: ReadonlySet<U>) => {
    if (ordered.has(unit) || waiting.has(unit)) return;
    for (const id of unit.needs) {
      const needed = byId.get(id);
      if (needed !== undefined) visit(needed, new Set([...waiting, unit]));
    }
    ordered.add(unit);
  };
  for (const unit of units) visit(unit, new Set());
  return [...ordered];
}
