import {
  planCertification,
  type AuditKind,
  type CertificationFacts,
  type CertificationPlan,
} from "../../../src/core/audit";
import { parseIsoDate } from "../../../src/core/day";

/** A day that exists, from its text. */
export const day = parseIsoDate;
/** The day of plans that name none. */
export const TODAY = day("2026-11-24");

export type Dates = Partial<Record<AuditKind, string>>;

/** Facts as plain text. */
export interface Given {
  readonly decided: string;
  readonly expires?: string;
  readonly stage2?: string;
  readonly done?: Dates;
  readonly planned?: Dates;
  readonly recertified?: string;
  readonly strict?: boolean;
  readonly window?: 0 | 30 | 90;
}

const audits = (dates: Dates = {}) =>
  Object.entries(dates).map(([kind, on]) => ({ kind: kind as AuditKind, on: day(on) }));

function facts(given: Given): CertificationFacts {
  return {
    decidedOn: day(given.decided),
    done: audits(given.done),
    planned: audits(given.planned),
    ...(given.expires === undefined ? {} : { expiresOn: day(given.expires) }),
    ...(given.stage2 === undefined ? {} : { stage2On: day(given.stage2) }),
    ...(given.recertified === undefined ? {} : { recertifiedOn: [day(given.recertified)] }),
    ...(given.strict === undefined ? {} : { strictAnniversary: given.strict }),
    ...(given.window === undefined ? {} : { windowDays: given.window }),
  };
}

/** The plan for facts given as text. */
export const plan = (given: Given, today = TODAY) => planCertification(facts(given), today);

/** One audit of a plan; the test fails when it is not there. */
export const auditOf = (of: CertificationPlan, kind: AuditKind, cycle = 1) => {
  const found = of.audits.find((audit) => audit.kind === kind && audit.cycle === cycle);
  if (found === undefined) throw new Error(`no ${kind} in cycle ${String(cycle)}`);
  return found;
};

/** Codes of the warnings, in their order. */
export const codes = (of: CertificationPlan) => of.warnings.map(({ code }) => code);
