import type { IsoDate } from "../day";
import type { CertificateStatus } from "../workbook";

/** The audits of a certification cycle, in their order. */
export const AUDIT_KINDS = ["surveillance-1", "surveillance-2", "recertification"] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Names of the audits for people. */
export const AUDIT_KIND_NAMES: Readonly<Record<AuditKind, string>> = {
  "surveillance-1": "Surveillance audit 1",
  "surveillance-2": "Surveillance audit 2",
  recertification: "Recertification audit",
};

/**
 * Where an audit stands on a day. `due` from the start of its window (a recertification audit:
 * from the start of its preparation) to its hard limit. `lapsed`: the certificate could not be
 * restored any more. `restored`: recertified within six months after expiry.
 */
export const AUDIT_STATUSES = [
  "planned",
  "due",
  "overdue",
  "done",
  "done-late",
  "lapsed",
  "restored",
] as const;
export type AuditStatus = (typeof AUDIT_STATUSES)[number];

/** What a certification body can tolerate around a target date, in days to either side. */
export const WINDOW_DAYS = [0, 30, 90] as const;
export type WindowDays = (typeof WINDOW_DAYS)[number];

/** An audit that has been agreed with the body or held. */
export interface AuditDate {
  readonly kind: AuditKind;
  readonly on: IsoDate;
  /** Cycle that it belongs to; else the one that runs on that day. */
  readonly cycle?: number;
}

/** What is known about one standard's certificate. */
export interface CertificationFacts {
  /** The certification decision: neither stage 2 nor the date of print. */
  readonly decidedOn: IsoDate;
  /**
   * As printed on the certificate; else 36 months after the decision, less a day. Once recertified,
   * it belongs to the cycle whose usual expiry is nearest.
   */
  readonly expiresOn?: IsoDate;
  /** Last day of the stage 2 audit. */
  readonly stage2On?: IsoDate;
  /** Dates agreed with the body. */
  readonly planned?: readonly AuditDate[];
  /** Audits held; days after a recertification belong to the cycle it opened. */
  readonly done?: readonly AuditDate[];
  /** The recertification decisions in their order: each opens one more cycle. */
  readonly recertifiedOn?: readonly IsoDate[];
  /** What the body says about the certificate; days alone cannot tell a suspension. */
  readonly certificateStatus?: CertificateStatus;
  /** Whether the body allows no second surveillance audit later than its anniversary. */
  readonly strictAnniversary?: boolean;
  /** Default 30. */
  readonly windowDays?: WindowDays;
  /** Days from the recertification audit to the expiry (practice): default 90. */
  readonly recertificationLeadDays?: number;
  /** Days from the start of preparing it to the expiry (practice): default 180. */
  readonly preparationLeadDays?: number;
}

/** One audit of the programme. */
export interface PlannedAudit {
  readonly kind: AuditKind;
  /** 1 for the cycle that the first decision opened. */
  readonly cycle: number;
  readonly target: IsoDate;
  /** Last day that the standard allows; for a recertification audit, of the decision. */
  readonly hardLimit: IsoDate;
  readonly windowStart: IsoDate;
  readonly windowEnd: IsoDate;
  readonly plannedOn: IsoDate | undefined;
  readonly doneOn: IsoDate | undefined;
  readonly status: AuditStatus;
  /** Days past the hard limit, of an audit done late; else 0. */
  readonly daysLate: number;
}

/** Who says so: a standard, or the practice of certification bodies, which their letters override. */
export type RuleSource = "standard" | "practice";

/** Something about a cycle that a person should know. */
export interface CycleWarning {
  readonly code: string;
  readonly message: string;
  readonly source: RuleSource;
}

/** A certificate's cycles. */
export interface CertificationPlan {
  readonly decidedOn: IsoDate;
  /** Of the cycle that runs last. */
  readonly expiresOn: IsoDate;
  /** By cycle, then in the order of AUDIT_KINDS. */
  readonly audits: readonly PlannedAudit[];
  readonly warnings: readonly CycleWarning[];
}
