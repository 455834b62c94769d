import { planCertification, type AuditDate, type CertificationPlan } from "../../../src/core/audit";
import { addDays, addMonths, parseIsoDate, type IsoDate } from "../../../src/core/day";

const FIRST_DAY = parseIsoDate("2000-01-01");
const A_CENTURY_OF_DAYS = 36_525;

/** A repeatable source of numbers in [0, 1): mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface RandomCycle {
  readonly decidedOn: IsoDate;
  readonly today: IsoDate;
  readonly recertifiedOn: IsoDate | undefined;
  readonly done: readonly AuditDate[];
  readonly strictAnniversary: boolean;
  readonly windowDays: 0 | 30 | 90;
  readonly plan: CertificationPlan;
}

/** So many cycles over the decisions of a century, with audits held early, in time, late or not. */
export function randomCycles(count: number, seed: number): readonly RandomCycle[] {
  const random = seeded(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, () => {
    const decidedOn = addDays(FIRST_DAY, upTo(A_CENTURY_OF_DAYS));
    const today = addDays(decidedOn, upTo(1600) - 100);
    const recertifiedOn =
      random() < 0.3 ? addDays(addMonths(decidedOn, 36), upTo(400) - 150) : undefined;
    const held: AuditDate[] = [
      { kind: "surveillance-1", on: addDays(decidedOn, 300 + upTo(100)) },
      { kind: "surveillance-2", on: addDays(decidedOn, 650 + upTo(120)) },
    ];
    const done = held.filter(() => random() < 0.5);
    const strictAnniversary = random() < 0.2;
    const windowDays = ([0, 30, 90] as const)[upTo(3)] ?? 30;
    const facts = {
      decidedOn,
      done,
      strictAnniversary,
      windowDays,
      ...(recertifiedOn === undefined ? {} : { recertifiedOn: [recertifiedOn] }),
    };
    return { ...facts, recertifiedOn, today, plan: planCertification(facts, today) };
  });
}
