import type { IsoDate } from "../day";
import { UserError } from "../issue";

/** A certificate that would expire before, or on the day, it was decided. */
export class DecisionAfterExpiryError extends UserError {
  override readonly name = "DecisionAfterExpiryError";
  readonly code = "decision-after-expiry";

  constructor(decidedOn: IsoDate, expiresOn: IsoDate) {
    super(`The decision (${decidedOn}) must be before the expiry (${expiresOn}).`);
  }
}

/** A decision or an expiry in a year that no certificate has: most likely a typing error. */
export class DayOutOfRangeError extends UserError {
  override readonly name = "DayOutOfRangeError";
  readonly code = "day-out-of-range";

  constructor(day: IsoDate, firstYear: number, lastYear: number) {
    super(
      `No certificate is decided or expires on ${day}: the years ${String(firstYear)} to ${String(lastYear)} are looked at.`,
    );
  }
}

/** Audits or decisions whose days contradict their order. */
export class AuditsOutOfOrderError extends UserError {
  override readonly name = "AuditsOutOfOrderError";
  readonly code = "audits-out-of-order";

  constructor(
    first: string,
    firstOn: IsoDate,
    /** Name of the audit or decision that comes too early. */
    readonly second: string,
    readonly secondOn: IsoDate,
  ) {
    super(`${second} (${secondOn}) must be after ${first.replace(/^The /, "the ")} (${firstOn}).`);
  }
}

/** The same audit of one cycle given twice. */
export class AuditGivenTwiceError extends UserError {
  override readonly name = "AuditGivenTwiceError";
  readonly code = "audit-given-twice";

  constructor(audit: string, cycle: number) {
    super(`${audit} of cycle ${String(cycle)} is given twice.`);
  }
}
