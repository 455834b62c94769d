import { addDays, earlier, type IsoDate } from "../day";
import { defaultExpiry, nextExpiry, restorableUntil, type Cycle } from "./auditDates";
import type { CertificationFacts } from "./certificationCycle";

/** What a recertification decision does to a certificate. */
export type Recertification = "in time" | "restored" | "new certification";

/**
 * What a recertification decision means for a certificate of that expiry (ISO/IEC 17021-1:2015,
 * 9.6.3.2): in time up to the expiry itself, restored up to six months after it.
 */
export function recertificationOutcome(
  expiresOn: IsoDate,
  recertifiedOn: IsoDate,
): Recertification {
  if (recertifiedOn <= expiresOn) return "in time";
  return recertifiedOn <= restorableUntil(expiresOn) ? "restored" : "new certification";
}

/** The cycle that the first decision opened and, once recertified, the one after it. */
export function cyclesOf(facts: CertificationFacts): readonly [Cycle] | readonly [Cycle, Cycle] {
  const first: Cycle = {
    number: 1,
    anchor: facts.decidedOn,
    expiresOn: facts.expiresOn ?? defaultExpiry(facts.decidedOn),
    isInitial: true,
  };
  if (facts.recertifiedOn === undefined) return [first];
  return [first, cycleAfter(first, facts.recertifiedOn)];
}

function cycleAfter({ number, expiresOn }: Cycle, recertifiedOn: IsoDate): Cycle {
  if (recertificationOutcome(expiresOn, recertifiedOn) === "new certification") {
    const expiry = defaultExpiry(recertifiedOn);
    return { number: number + 1, anchor: recertifiedOn, expiresOn: expiry, isInitial: true };
  }
  return {
    number: number + 1,
    anchor: earlier(recertifiedOn, addDays(expiresOn, 1)),
    expiresOn: nextExpiry(expiresOn),
    isInitial: false,
  };
}
