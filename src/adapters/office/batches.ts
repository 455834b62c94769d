/** A part of a change that is sent whole: a sheet, or more rows of one. */
export interface Unit {
  readonly id: string;
  /** Ids of the units that have to be sent before, or along with it. */
  readonly needs: readonly string[];
  /** Id of a unit that has to be sent in an earlier request. */
  readonly after?: string;
  /** Of the request, as estimated. */
  readonly bytes: number;
  readonly actions: number;
  /** Those of higher rank go first where nothing else decides. */
  readonly rank: number;
}

/** What one request may hold. */
interface BatchLimits {
  readonly bytes: number;
  readonly actions: number;
}

/** Of 250 KB and 300 actions. */
const BATCH_LIMITS: BatchLimits = { bytes: 246_000, actions: 297 };

/** Actions kept free in each batch for units of a rank below 0, which take many bytes and few actions. */
const RESERVES = [0, 8, 16, 24];

/**
 * Units in batches, each within the limits, in an order in which none needs a later one: by rank,
 * then those of the most weight first, or for which those of the most weight wait, each in the first of the batches with room where it shares
 * the most. One that is too large for any stands alone. Of several ways, the one of fewest batches.
 *
 * @param shared - actions that a batch takes for all of its units together
 */
export function batchesOf<U extends Unit>(
  units: readonly U[],
  limits = BATCH_LIMITS,
  shared: (batch: readonly U[]) => number = () => 0,
): U[][] {
  const sum = (of: (one: Unit) => number) => units.reduce((total, one) => total + of(one), 0);
  const fewest = Math.ceil(
    Math.max(
      sum(({ actions }) => actions) / limits.actions,
      sum(({ bytes }) => bytes) / limits.bytes,
    ),
  );
  let best: U[][] | undefined;
  for (let way = 0; way < WAYS && (best === undefined || best.length > fewest); way += 1) {
    const reserve = RESERVES[way % RESERVES.length] ?? 0;
    const found = packed(inOrder(weighed(units, way, limits)), shared, { ...limits, reserve });
    if (best === undefined || found.length < best.length) best = found;
  }
  return best ?? [];
}

/** Ways that are tried at most, a few milliseconds each. */
const WAYS = 60;
/** How much less a unit may weigh in one of the ways. */
const SPREAD = 0.2;
/** What a unit weighs of the heaviest that waits for it: chains begin early, and end with the heaviest. */
const OF_WHAT_WAITS = 0.95;

interface Weighed<U> {
  readonly unit: U;
  /** What decides where nothing else does. */
  readonly weight: number;
}

/**
 * Units weigh as much as they take of a batch, actions and bytes, or a little less than what waits for
 * them, where that is more; in all but the first ways some weigh less, always the same.
 */
function weighed<U extends Unit>(
  units: readonly U[],
  way: number,
  limits: BatchLimits,
): Weighed<U>[] {
  let state = way;
  const own = new Map(
    units.map((unit) => {
      // Numbers of a linear congruence: spread well enough, and the same in every run.
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      const less = way < RESERVES.length ? 0 : SPREAD * (1 - state / 2_147_483_648);
      const taken = unit.actions / limits.actions + unit.bytes / limits.bytes;
      return [unit.id, taken * (1 - less)] as const;
    }),
  );
  const waiting = units.filter(({ rank }) => rank >= 0);
  const weightOf = (id: string, seen: readonly string[] = []): number => {
    const next = waiting.filter((one) => one.needs.includes(id) && !seen.includes(one.id));
    const most = Math.max(0, ...next.map((one) => weightOf(one.id, [...seen, id])));
    return Math.max(own.get(id) ?? 0, most * OF_WHAT_WAITS);
  };
  return units.map((unit) => ({ unit, weight: weightOf(unit.id) }));
}

function packed<U extends Unit>(
  units: readonly U[],
  shared: (batch: readonly U[]) => number,
  { reserve, ...limits }: BatchLimits & { readonly reserve: number },
): U[][] {
  const batches: U[][] = [];
  const placed = new Map<string, number>();
  for (const unit of units) {
    const actions = limits.actions - (unit.rank < 0 ? 0 : reserve);
    const earlier = unit.after === undefined ? undefined : placed.get(unit.after);
    const first = Math.max(0, ...unit.needs.map((id) => placed.get(id) ?? 0));
    const from = Math.max(first, earlier === undefined ? 0 : earlier + 1);
    const [best] = batches
      .flatMap((batch, at) => {
        const together = shared([...batch, unit]);
        const fits = at >= from && hasRoom([...batch, unit], together, { ...limits, actions });
        return fits ? [{ at, more: together - shared(batch) }] : [];
      })
      .sort((one, other) => one.more - other.more);
    const at = best?.at ?? Math.max(from, batches.length);
    while (batches.length <= at) batches.push([]);
    batches[at]?.push(unit);
    placed.set(unit.id, at);
  }
  return batches;
}

function hasRoom(all: readonly Unit[], shared: number, limits: BatchLimits): boolean {
  const sum = (of: (one: Unit) => number) => all.reduce((total, one) => total + of(one), 0);
  return (
    sum(({ bytes }) => bytes) <= limits.bytes &&
    shared + sum(({ actions }) => actions) <= limits.actions
  );
}

/** Each unit after those that it needs, else by rank and weight; of a circle, the first one listed goes first. */
function inOrder<U extends Unit>(units: readonly Weighed<U>[]): U[] {
  const ids = new Set(units.map(({ unit }) => unit.id));
  const waiting = new Set(units);
  const done = new Set<string>();
  const ordered: U[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter(({ unit }) =>
      unit.needs.every((id) => done.has(id) || !ids.has(id)),
    );
    const [next] = ready.length > 0 ? ready.sort(byRank) : [...waiting];
    if (next === undefined) break;
    waiting.delete(next);
    done.add(next.unit.id);
    ordered.push(next.unit);
  }
  return ordered;
}

function byRank<U extends Unit>(one: Weighed<U>, other: Weighed<U>): number {
  return other.unit.rank - one.unit.rank || other.weight - one.weight;
}
