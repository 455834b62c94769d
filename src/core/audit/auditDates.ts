import { addDays, addMonths, earlier, lastDayOfYear, yearOf, type IsoDate } from "../day";
import {
  AUDIT_KINDS,
  type AuditKind,
  type CertificationFacts,
  type WindowDays,
} from "./certificationCycle";

/** Days from the recertification audit to the expiry, unless the settings say otherwise. */
export const RECERTIFICATION_LEAD_DAYS = 90;
/** Days from the start of preparing it to the expiry, unless the settings say otherwise. */
export const PREPARATION_LEAD_DAYS = 180;
const RESTORABLE_MONTHS = 6;
const CYCLE_MONTHS = 36;

/** One three-year cycle: where it is counted from and when its certificate expires. */
export interface Cycle {
  readonly number: number;
  /** The day that anniversaries are counted from. */
  readonly anchor: IsoDate;
  readonly expiresOn: IsoDate;
  /** Whether it follows an initial certification, whose first year has the stricter limit. */
  readonly isInitial: boolean;
}

/** Target and hard limit of one audit. */
export interface AuditDates {
  readonly kind: AuditKind;
  readonly target: IsoDate;
  readonly hardLimit: IsoDate;
}

/**
 * Expiry of a certificate whose print is not at hand: 36 months after the decision, less a day
 * (practice).
 *
 * @example
 * defaultExpiry("2024-02-29"); //=> "2027-02-27"
 */
export function defaultExpiry(decidedOn: IsoDate): IsoDate {
  return addDays(addMonths(decidedOn, CYCLE_MONTHS), -1);
}

/** Expiry of the cycle that follows an expiry, whenever within it the decision fell. */
export function nextExpiry(expiresOn: IsoDate): IsoDate {
  return addMonths(expiresOn, CYCLE_MONTHS);
}

/** When the recertification audit should be held: 90 days before expiry (practice). */
export function recertificationTarget(
  expiresOn: IsoDate,
  { recertificationLeadDays = RECERTIFICATION_LEAD_DAYS }: Partial<CertificationFacts> = {},
): IsoDate {
  return addDays(expiresOn, -recertificationLeadDays);
}

/** When preparing the recertification begins: 180 days before expiry (practice). */
export function preparationStart(
  expiresOn: IsoDate,
  { preparationLeadDays = PREPARATION_LEAD_DAYS }: Partial<CertificationFacts> = {},
): IsoDate {
  return addDays(expiresOn, -preparationLeadDays);
}

/** Last day on which an expired certificate can be restored (ISO/IEC 17021-1:2015, 9.6.3.2.5). */
export function restorableUntil(expiresOn: IsoDate): IsoDate {
  return addMonths(expiresOn, RESTORABLE_MONTHS);
}

/**
 * Target and hard limit of each audit of a cycle, in the order of AUDIT_KINDS (ISO/IEC
 * 17021-1:2015, 9.1.3 and 9.6.2.2). A surveillance audit that would fall after the recertification
 * audit, because the certificate runs shorter than three years, is left out.
 *
 * @param recertificationOn - the day planned for the recertification audit
 */
export function auditDates(
  cycle: Cycle,
  recertificationOn: IsoDate,
  facts: Partial<CertificationFacts>,
): readonly AuditDates[] {
  const { strictAnniversary = false } = facts;
  const recertification = recertificationTarget(cycle.expiresOn, facts);
  return AUDIT_KINDS.map((kind): AuditDates => {
    if (kind === "recertification") {
      return { kind, target: recertification, hardLimit: cycle.expiresOn };
    }
    const target = addMonths(cycle.anchor, kind === "surveillance-1" ? 12 : 24);
    const hardLimit = strictAnniversary
      ? target
      : surveillanceLimit(kind, cycle, target, yearOf(recertificationOn));
    return { kind, target, hardLimit: earlier(hardLimit, cycle.expiresOn) };
  }).filter(({ kind, target }) => kind === "recertification" || target < recertification);
}

function surveillanceLimit(
  kind: "surveillance-1" | "surveillance-2",
  cycle: Cycle,
  target: IsoDate,
  recertificationYear: number,
): IsoDate {
  const year = yearOf(cycle.anchor);
  if (kind === "surveillance-1") return cycle.isInitial ? target : lastDayOfYear(year + 1);
  return year + 2 < recertificationYear ? lastDayOfYear(year + 2) : target;
}

/**
 * The days around a target that the body accepts without more ado (practice), never past the hard
 * limit.
 */
export function auditWindow(
  { target, hardLimit }: AuditDates,
  windowDays: WindowDays,
): { readonly start: IsoDate; readonly end: IsoDate } {
  return {
    start: addDays(target, -windowDays),
    end: earlier(addDays(target, windowDays), hardLimit),
  };
}
