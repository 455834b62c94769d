import { CYCLE_SOURCE, type AuditCheck } from "./auditCheck";
import { fromWarnings } from "./fromWarnings";

export const AUD009: AuditCheck = {
  id: "AUD009",
  severity: "error",
  summary: "An audit is past the limit of the standard (warning: it was held late)",
  source: CYCLE_SOURCE,
  find: fromWarnings({ overdue: "error", "past-hard-limit": "warning" }, "Done on"),
};
