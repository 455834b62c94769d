import type { AuditCheck } from "./auditCheck";
import { settingPlace } from "./places";

export const AUD001: AuditCheck = {
  id: "AUD001",
  severity: "error",
  summary: "The certification decision is a day to come",
  source: "practice",
  find: ({ standards, context: { today } }) =>
    standards.flatMap(({ standard, facts }) =>
      facts !== undefined && facts.decidedOn > today
        ? [
            {
              ...settingPlace(standard, "Decided on"),
              message: `The decision is given as ${facts.decidedOn}, which is still to come: type the day that the body decided on.`,
            },
          ]
        : [],
    ),
};
