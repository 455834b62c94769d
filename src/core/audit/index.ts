export {
  AUDIT_KIND_NAMES,
  AUDIT_KINDS,
  AUDIT_STATUSES,
  WINDOW_DAYS,
  type AuditDate,
  type AuditKind,
  type AuditStatus,
  type CertificationFacts,
  type CertificationPlan,
  type CycleWarning,
  type PlannedAudit,
  type RuleSource,
  type WindowDays,
} from "./certificationCycle";
export { nearestBusinessDay } from "./businessDay";
export { PREPARATION_LEAD_DAYS, RECERTIFICATION_LEAD_DAYS } from "./auditDates";
export {
  AuditGivenTwiceError,
  AuditsOutOfOrderError,
  DayOutOfRangeError,
  DecisionAfterExpiryError,
} from "./errors";
export { jointVisits, type Visit } from "./jointVisits";
export { certificateExpiry } from "./cycles";
export { planCertification } from "./planCertification";
export { nonconformityDeadlines } from "./nonconformityDeadlines";
export type {
  FindingPolicy,
  NonconformityDeadlines,
  RaisedNonconformity,
} from "./nonconformityDeadlines";
export { auditProgramme, type ProgrammeInput } from "./programme";
export {
  DEFAULT_LEADS,
  PREPARATIONS,
  PROGRAMME_KIND_NAMES,
  type Preparation,
  type PreparationLeads,
  type ProgrammeEntry,
  type ProgrammeKind,
} from "./programmeEntry";
