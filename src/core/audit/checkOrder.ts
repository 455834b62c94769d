import { addDays, type IsoDate } from "../day";
import { defaultExpiry } from "./auditDates";
import {
  AUDIT_KIND_NAMES,
  AUDIT_KINDS,
  type AuditDate,
  type CertificationFacts,
} from "./certificationCycle";
import { AuditGivenTwiceError, AuditsOutOfOrderError, DecisionAfterExpiryError } from "./errors";

interface Event {
  readonly name: string;
  readonly on: IsoDate;
}

/**
 * Refuses facts whose days contradict each other.
 *
 * @throws DecisionAfterExpiryError when the certificate expires before it was decided
 * @throws AuditsOutOfOrderError when an audit is not after what must come before it
 * @throws AuditGivenTwiceError when an audit of one cycle has two days
 */
export function checkOrder(facts: CertificationFacts): void {
  const { decidedOn, expiresOn = defaultExpiry(decidedOn), recertifiedOn } = facts;
  if (decidedOn >= expiresOn) throw new DecisionAfterExpiryError(decidedOn, expiresOn);
  const decision = { name: "The certification decision", on: decidedOn };
  if (facts.stage2On !== undefined && facts.stage2On > decidedOn) {
    throw new AuditsOutOfOrderError("stage 2", facts.stage2On, decision.name, decidedOn);
  }
  for (const dates of [facts.done ?? [], facts.planned ?? []]) {
    const recertification =
      recertifiedOn === undefined
        ? []
        : [{ name: "The recertification decision", on: recertifiedOn }];
    const [before, after] = splitAt(dates, recertifiedOn);
    checkAscending([decision, ...eventsOf(before, 1), ...recertification]);
    checkAscending([decision, ...recertification, ...eventsOf(after, 2)]);
  }
}

function splitAt(
  dates: readonly AuditDate[],
  recertifiedOn: IsoDate | undefined,
): [AuditDate[], AuditDate[]] {
  const isAfter = ({ on }: AuditDate) => recertifiedOn !== undefined && on > recertifiedOn;
  return [dates.filter((date) => !isAfter(date)), dates.filter(isAfter)];
}

function eventsOf(dates: readonly AuditDate[], cycle: number): Event[] {
  return AUDIT_KINDS.flatMap((kind) => {
    const ofKind = dates.filter((date) => date.kind === kind);
    if (ofKind.length > 1) throw new AuditGivenTwiceError(AUDIT_KIND_NAMES[kind], cycle);
    return ofKind.map(({ on }) => ({ name: AUDIT_KIND_NAMES[kind], on }));
  });
}

/** A recertification can be decided on the last day of its audit; all else takes at least a day. */
function checkAscending(events: readonly Event[]): void {
  events.slice(1).forEach((event, index) => {
    const before = events[index] as Event;
    const earliest =
      event.name === "The recertification decision" ? before.on : addDays(before.on, 1);
    if (event.on < earliest) {
      throw new AuditsOutOfOrderError(before.name, before.on, event.name, event.on);
    }
  });
}
