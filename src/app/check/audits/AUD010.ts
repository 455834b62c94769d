import { CYCLE_SOURCE, type AuditCheck } from "./auditCheck";
import { fromWarnings } from "./fromWarnings";

export const AUD010: AuditCheck = {
  id: "AUD010",
  severity: "warning",
  summary: "No surveillance audit falls into a calendar year of the cycle",
  source: CYCLE_SOURCE,
  find: fromWarnings({ "year-without-surveillance": "warning" }, "Planned on"),
};
