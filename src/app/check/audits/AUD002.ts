import type { AuditCheck } from "./auditCheck";
import { settingPlace } from "./places";

const CODES = ["decision-after-expiry", "day-out-of-range"];

export const AUD002: AuditCheck = {
  id: "AUD002",
  severity: "error",
  summary: "The certificate expires before it was decided, or in a year that no certificate has",
  source: "practice",
  find: ({ standards }) =>
    standards.flatMap(({ standard, contradiction }) =>
      contradiction !== undefined && CODES.includes(contradiction.code)
        ? [{ ...settingPlace(standard, "Expires on"), message: contradiction.message }]
        : [],
    ),
};
