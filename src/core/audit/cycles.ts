import { addDays, daysBetween, earlier, yearOf, type IsoDate } from "../day";
import { defaultExpiry, nextExpiry, restorableUntil, type Cycle } from "./auditDates";
import type { AuditDate, CertificationFacts } from "./certificationCycle";

/** Years that a certificate of these standards can have. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2199;

/** A decision or expiry in a year that no certificate has; undefined when all are sensible. */
export function strangeDay(facts: CertificationFacts): IsoDate | undefined {
  const { decidedOn, expiresOn = decidedOn, recertifiedOn = [] } = facts;
  return [decidedOn, expiresOn, ...recertifiedOn].find(
    (day) => yearOf(day) < FIRST_YEAR || yearOf(day) > LAST_YEAR,
  );
}

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

/** The cycle that an audit's day belongs to: days after a recertification belong to the next. */
export function cycleOfDate(
  { on, cycle }: AuditDate,
  { recertifiedOn = [] }: CertificationFacts,
): number {
  return cycle ?? 1 + recertifiedOn.filter((decision) => on > decision).length;
}

/** A certificate's cycles: one, and one more for each recertification. */
export type Cycles = readonly [Cycle, ...Cycle[]];

/** The cycle that the first decision opened and, once recertified, those after it. */
export function cyclesOf(facts: CertificationFacts): Cycles {
  const usual = chain(facts);
  const { expiresOn } = facts;
  if (expiresOn === undefined) return usual;
  return chain(facts, nearest(usual, expiresOn).number, expiresOn);
}

/** Expiry that the printed one would usually be: of the cycle whose usual expiry is nearest to it. */
export function usualExpiry(facts: CertificationFacts, printed: IsoDate): IsoDate {
  return nearest(chain(facts), printed).expiresOn;
}

/** The cycles, with the expiry of one of them as printed. */
function chain(facts: CertificationFacts, printedOf?: number, printed?: IsoDate): Cycles {
  const asPrinted = (cycle: Cycle): Cycle =>
    cycle.number === printedOf && printed !== undefined ? { ...cycle, expiresOn: printed } : cycle;
  const { decidedOn, recertifiedOn = [] } = facts;
  const first = asPrinted({
    number: 1,
    anchor: decidedOn,
    expiresOn: defaultExpiry(decidedOn),
    isInitial: true,
  });
  const cycles: [Cycle, ...Cycle[]] = [first];
  let last = first;
  for (const on of recertifiedOn) {
    last = asPrinted(cycleAfter(last, on));
    cycles.push(last);
  }
  return cycles;
}

function nearest(cycles: Cycles, printed: IsoDate): Cycle {
  const distance = ({ expiresOn }: Cycle) => Math.abs(daysBetween(expiresOn, printed));
  return cycles.reduce((best, cycle) => (distance(cycle) < distance(best) ? cycle : best));
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

/** When the certificate of the cycle that runs last expires, and which cycle that is. */
export function certificateExpiry(
  facts: CertificationFacts,
): { readonly cycle: number; readonly expiresOn: IsoDate } | undefined {
  if (strangeDay(facts) !== undefined) return undefined;
  const cycles = cyclesOf(facts);
  const { number, expiresOn } = cycles.at(-1) ?? cycles[0];
  return { cycle: number, expiresOn };
}
