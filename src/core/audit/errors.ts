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

/** Audits or decisions whose days contradict their order. */
export class AuditsOutOfOrderError extends UserError {
  override readonly name = "AuditsOutOfOrderError";
  readonly code = "audits-out-of-order";

  constructor(first: string, firstOn: IsoDate, second: string, secondOn: IsoDate) {
    super(`${second} (${secondOn}) must be after ${first} (${firstOn}).`);
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
