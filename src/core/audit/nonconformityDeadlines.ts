import { addDays, addMonths, earlier, type IsoDate } from "../day";
import type { ProgrammeKind } from "./programmeEntry";

/** Months in which an initial major nonconformity must be verified, else stage 2 is held again. */
const MONTHS_TO_STAGE_2_AGAIN = 6;

/** What a body asks for nonconformities, in days from the last day of the audit (practice). */
export interface FindingPolicy {
  /** Until a major one is corrected and verified. */
  readonly majorDays: number;
  /** After which an open major one is warned of. */
  readonly majorWarningDays: number;
  /** Until the plan for a minor one. */
  readonly minorPlanDays: number;
}

/** A nonconformity that an external audit raised. */
export interface RaisedNonconformity {
  readonly grade: "major" | "minor";
  readonly raisedAt: ProgrammeKind;
  /** Last day of that audit. */
  readonly auditEndedOn: IsoDate;
  /** Of the certificate that the audit was for; undefined before there is one. */
  readonly expiresOn: IsoDate | undefined;
  /** Target of the audit after it; undefined when none is known. */
  readonly nextAuditOn: IsoDate | undefined;
}

/** What is due for it; undefined where nothing is, or the day is not known. */
export interface NonconformityDeadlines {
  readonly planDue: IsoDate | undefined;
  readonly warnOn: IsoDate | undefined;
  readonly closedDue: IsoDate | undefined;
  /** Last day that the standard allows (ISO/IEC 17021-1:2015, 9.5.3.2 and 9.6.3.2). */
  readonly hardLimit: IsoDate | undefined;
}

/**
 * Until when a nonconformity is planned, corrected and closed, counted from the last day of its audit.
 * A major one of stage 2 that is unverified after six months means stage 2 again; one of a
 * recertification audit must be verified before the certificate expires. A practical day is never past
 * a limit of the standard, and a plan never due after what it plans.
 */
export function nonconformityDeadlines(
  { grade, raisedAt, auditEndedOn, expiresOn, nextAuditOn }: RaisedNonconformity,
  policy: FindingPolicy,
): NonconformityDeadlines {
  if (grade === "minor") {
    const planDue = addDays(auditEndedOn, policy.minorPlanDays);
    return { planDue, warnOn: undefined, closedDue: nextAuditOn, hardLimit: undefined };
  }
  const hardLimit =
    raisedAt === "stage-2"
      ? addMonths(auditEndedOn, MONTHS_TO_STAGE_2_AGAIN)
      : raisedAt === "recertification"
        ? expiresOn
        : undefined;
  const due = addDays(auditEndedOn, policy.majorDays);
  const warn = addDays(auditEndedOn, policy.majorWarningDays);
  const closedDue = hardLimit === undefined ? due : earlier(due, hardLimit);
  return { planDue: undefined, warnOn: earlier(warn, closedDue), closedDue, hardLimit };
}
