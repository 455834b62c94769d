import type { AuditCheck } from "./auditCheck";
import { settingPlace } from "./places";

export const AUD003: AuditCheck = {
  id: "AUD003",
  severity: "info",
  summary: "The expiry of the certificate is missing; three years less a day are assumed",
  source: "practice",
  find: ({ standards }) =>
    standards.flatMap(({ standard, facts, plan }) =>
      facts !== undefined && facts.expiresOn === undefined && plan !== undefined
        ? [
            {
              ...settingPlace(standard, "Expires on"),
              message: `No expiry: ${plan.expiresOn} is assumed. Type what is printed on the certificate.`,
            },
          ]
        : [],
    ),
};
