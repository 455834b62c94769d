import { addDays, type IsoDate } from "../day";
import { defaultExpiry } from "./auditDates";
import {
  AUDIT_KIND_NAMES,
  AUDIT_KINDS,
  type AuditDate,
  type CertificationFacts,
} from "./certificationCycle";
import { cycleOfDate, FIRST_YEAR, LAST_YEAR, strangeDay } from "./cycles";
import {
  AuditGivenTwiceError,
  AuditsOutOfOrderError,
  DayOutOfRangeError,
  DecisionAfterExpiryError,
} from "./errors";

interface Event {
  readonly name: string;
  readonly on: IsoDate;
}

/**
 * Refuses facts whose days contradict each other.
 *
 * @throws DayOutOfRangeError when a decision or the expiry is in a year that no certificate has
 * @throws DecisionAfterExpiryError when the certificate expires before it was decided
 * @throws AuditsOutOfOrderError when an audit is not after what must come before it
 * @throws AuditGivenTwiceError when an audit of one cycle has two days
 */
export function checkOrder(facts: CertificationFacts): void {
  const strange = strangeDay(facts);
  if (strange !== undefined) throw new DayOutOfRangeError(strange, FIRST_YEAR, LAST_YEAR);
  const { decidedOn, expiresOn = defaultExpiry(decidedOn), recertifiedOn = [] } = facts;
  if (decidedOn >= expiresOn) throw new DecisionAfterExpiryError(decidedOn, expiresOn);
  if (facts.stage2On !== undefined && facts.stage2On > decidedOn) {
    throw new AuditsOutOfOrderError("stage 2", facts.stage2On, DECISION, decidedOn);
  }
  const decisions = [
    { name: DECISION, on: decidedOn },
    ...recertifiedOn.map((on) => ({ name: RECERTIFICATION, on })),
  ];
  checkAscending(decisions, 1);
  decisions.forEach((decision, index) => {
    const next = decisions.slice(index + 1, index + 2);
    for (const dates of [facts.done ?? [], facts.planned ?? []]) {
      const ofCycle = dates.filter((date) => cycleOfDate(date, facts) === index + 1);
      checkAscending([decision, ...eventsOf(ofCycle, index + 1)], 1);
      checkAscending([...eventsOf(ofCycle, index + 1).slice(-1), ...next], 0);
    }
  });
}

const DECISION = "The certification decision";
const RECERTIFICATION = "The recertification decision";

function eventsOf(dates: readonly AuditDate[], cycle: number): Event[] {
  return AUDIT_KINDS.flatMap((kind) => {
    const ofKind = dates.filter((date) => date.kind === kind);
    if (ofKind.length > 1) throw new AuditGivenTwiceError(AUDIT_KIND_NAMES[kind], cycle);
    return ofKind.map(({ on }) => ({ name: AUDIT_KIND_NAMES[kind], on }));
  });
}

/**
 * Each event comes so many days or more after the one before it: a recertification can be decided on
 * the last day of its audit, all else takes at least a day.
 */
function checkAscending(events: readonly Event[], days: number): void {
  events.slice(1).forEach((event, index) => {
    const before = events[index] as Event;
    if (event.on < addDays(before.on, days)) {
      throw new AuditsOutOfOrderError(before.name, before.on, event.name, event.on);
    }
  });
}
