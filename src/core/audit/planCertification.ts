import { daysBetween, type IsoDate } from "../day";
import {
  auditDates,
  auditWindow,
  preparationStart,
  recertificationTarget,
  restorableUntil,
  type AuditDates,
  type Cycle,
} from "./auditDates";
import type {
  AuditDate,
  AuditKind,
  AuditStatus,
  CertificationFacts,
  CertificationPlan,
  PlannedAudit,
} from "./certificationCycle";
import { checkOrder } from "./checkOrder";
import { cycleOfDate, cyclesOf, recertificationOutcome } from "./cycles";
import { cycleWarnings } from "./cycleWarnings";

/**
 * The certification cycle of one standard: each audit with its target, hard limit, window and
 * status, and what to watch. A recertification adds the cycle it opens. Due dates never move
 * because an audit was early or late (ISO/IEC 17021-1:2015, 9.1.3 and 9.6).
 *
 * @param today - the day that statuses and warnings are for
 * @throws DecisionAfterExpiryError, AuditsOutOfOrderError, AuditGivenTwiceError on days that
 *   contradict each other
 * @example
 * planCertification({ decidedOn: "2026-11-15" }, today).audits[0]?.hardLimit; //=> "2027-11-15"
 */
export function planCertification(facts: CertificationFacts, today: IsoDate): CertificationPlan {
  checkOrder(facts);
  const cycles = cyclesOf(facts);
  const audits = cycles.flatMap((cycle) => auditsOf(cycle, facts, today));
  return {
    decidedOn: facts.decidedOn,
    expiresOn: (cycles.at(-1) ?? cycles[0]).expiresOn,
    audits,
    warnings: cycleWarnings({ facts, cycles, audits, today }),
  };
}

function auditsOf(cycle: Cycle, facts: CertificationFacts, today: IsoDate): PlannedAudit[] {
  const { windowDays = 30, recertifiedOn = [] } = facts;
  const recertificationOn =
    dayOf(facts.planned, "recertification", cycle, facts) ??
    recertificationTarget(cycle.expiresOn, facts);
  const decidedOn = recertifiedOn[cycle.number - 1];
  return auditDates(cycle, recertificationOn, facts).map((dates) => {
    const window = auditWindow(dates, windowDays);
    const doneOn = dayOf(facts.done, dates.kind, cycle, facts);
    return {
      ...dates,
      cycle: cycle.number,
      windowStart: window.start,
      windowEnd: window.end,
      plannedOn: dayOf(facts.planned, dates.kind, cycle, facts),
      doneOn,
      status:
        dates.kind === "recertification"
          ? recertificationStatus(cycle, { doneOn, decidedOn, facts }, today)
          : surveillanceStatus(dates, window.start, doneOn, today),
      daysLate: dates.kind === "recertification" ? 0 : daysLate(dates, doneOn),
    };
  });
}

/** The day given for an audit of one cycle. */
function dayOf(
  dates: readonly AuditDate[] | undefined,
  kind: AuditKind,
  cycle: Cycle,
  facts: CertificationFacts,
): IsoDate | undefined {
  return dates?.find((date) => date.kind === kind && cycleOfDate(date, facts) === cycle.number)?.on;
}

function daysLate({ hardLimit }: AuditDates, doneOn: IsoDate | undefined): number {
  return doneOn !== undefined && doneOn > hardLimit ? daysBetween(hardLimit, doneOn) : 0;
}

function surveillanceStatus(
  dates: AuditDates,
  windowStart: IsoDate,
  doneOn: IsoDate | undefined,
  today: IsoDate,
): AuditStatus {
  if (doneOn !== undefined) return daysLate(dates, doneOn) > 0 ? "done-late" : "done";
  if (today > dates.hardLimit) return "overdue";
  return today >= windowStart ? "due" : "planned";
}

interface Recertified {
  readonly doneOn: IsoDate | undefined;
  readonly decidedOn: IsoDate | undefined;
  readonly facts: CertificationFacts;
}

function recertificationStatus(
  { expiresOn }: Cycle,
  { doneOn, decidedOn, facts }: Recertified,
  today: IsoDate,
): AuditStatus {
  if (decidedOn !== undefined) {
    const outcome = recertificationOutcome(expiresOn, decidedOn);
    return { "in time": "done", restored: "restored", "new certification": "lapsed" }[
      outcome
    ] as AuditStatus;
  }
  // An audit that was held does not save a certificate: the decision has to come before expiry.
  if (today > restorableUntil(expiresOn)) return "lapsed";
  if (today > expiresOn) return "overdue";
  if (doneOn !== undefined) return "done";
  return today >= preparationStart(expiresOn, facts) ? "due" : "planned";
}
