import { CYCLE_SOURCE, type AuditCheck } from "./auditCheck";
import { fromWarnings } from "./fromWarnings";

export const AUD011: AuditCheck = {
  id: "AUD011",
  severity: "warning",
  summary: "An audit is agreed for a day after its limit",
  source: CYCLE_SOURCE,
  find: fromWarnings({ "planned-past-limit": "warning" }, "Planned on"),
};
