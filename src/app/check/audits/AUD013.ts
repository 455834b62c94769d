import { CYCLE_SOURCE, type AuditCheck, type AuditHit } from "./auditCheck";
import { fromWarnings } from "./fromWarnings";
import { settingPlace } from "./places";

const fromCycle = fromWarnings(
  {
    "certificate-expired": "error",
    suspended: "warning",
    withdrawn: "warning",
    "restored-with-gap": "info",
    "new-certification": "info",
  },
  "Decided on",
);

const IN_FORCE = ["certified", "restored", "transferred"];

export const AUD013: AuditCheck = {
  id: "AUD013",
  severity: "warning",
  summary: "The certificate has expired (error), is suspended or withdrawn, or has no decision",
  source: CYCLE_SOURCE,
  find: (input) => [
    ...fromCycle(input),
    ...input.standards.flatMap(({ standard, facts }): AuditHit[] => {
      const status = input.context.settings.text("Certificate status", standard).toLowerCase();
      if (facts !== undefined || !IN_FORCE.includes(status)) return [];
      const message =
        "The certificate is in force, and nothing can be planned without the day of its decision.";
      return [{ ...settingPlace(standard, "Decided on"), message }];
    }),
  ],
};
