import {
  AUDIT_KIND_NAMES,
  auditProgramme,
  DEFAULT_LEADS,
  planCertification,
  type AuditDate,
  type CertificationPlan,
  type PreparationLeads,
  type ProgrammeEntry,
} from "../../../src/core/audit";
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
  readonly planned: readonly AuditDate[];
  readonly strictAnniversary: boolean;
  readonly windowDays: 0 | 30 | 90;
  readonly plan: CertificationPlan;
  readonly leads: PreparationLeads;
  readonly programme: readonly ProgrammeEntry[];
}

/**
 * So many cycles over the decisions of a century, with audits agreed or not, held early, in time, late
 * or not, and the whole programme that follows from each.
 */
export function randomCycles(count: number, seed: number): readonly RandomCycle[] {
  const random = seeded(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, () => {
    const decidedOn = addDays(FIRST_DAY, upTo(A_CENTURY_OF_DAYS));
    const today = addDays(decidedOn, upTo(1600) - 100);
    const recertifiedOn =
      random() < 0.3 ? addDays(addMonths(decidedOn, 36), upTo(400) - 150) : undefined;
    const near = (): AuditDate[] => [
      { kind: "surveillance-1", on: addDays(decidedOn, 300 + upTo(100)) },
      { kind: "surveillance-2", on: addDays(decidedOn, 650 + upTo(120)) },
    ];
    const done = near().filter(() => random() < 0.5);
    const planned = near().filter(() => random() < 0.3);
    const strictAnniversary = random() < 0.2;
    const windowDays = ([0, 30, 90] as const)[upTo(3)] ?? 30;
    const leads = random() < 0.5 ? DEFAULT_LEADS : randomLeads(upTo);
    const facts = {
      decidedOn,
      done,
      planned,
      strictAnniversary,
      windowDays,
      ...(recertifiedOn === undefined ? {} : { recertifiedOn: [recertifiedOn] }),
    };
    const plan = planCertification(facts, today);
    const programme = auditProgramme({
      stage1On: undefined,
      stage2On: undefined,
      certification: { facts, plan },
      leads,
      windowDays,
      agreed: new Map(planned.map(({ kind, on }) => [`C1 ${AUDIT_KIND_NAMES[kind]}`, on])),
      own: [],
      names: new Set(),
      today,
    });
    return { ...facts, recertifiedOn, today, plan, leads, programme };
  });
}

function randomLeads(upTo: (limit: number) => number): PreparationLeads {
  return {
    "internal-audit": upTo(200),
    "soa-review": upTo(120),
    "management-review": upTo(90),
    "evidence-freeze": upTo(30),
  };
}
