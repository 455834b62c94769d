import { cellText, LEAD_DAY_SETTINGS, MOST_LEAD_DAYS } from "../../../core/workbook";
import type { AuditCheck } from "./auditCheck";
import { settingPlace } from "./places";

export const AUD005: AuditCheck = {
  id: "AUD005",
  severity: "error",
  summary: `A lead time that is no whole number of days from 0 to ${String(MOST_LEAD_DAYS)}; it counts as blank`,
  source: "practice",
  find: ({ standards, context: { settings } }) =>
    standards.flatMap(({ standard }) =>
      LEAD_DAY_SETTINGS.flatMap(([name, initial]) => {
        const value = settings.cell(name, standard);
        const isFine =
          value === undefined ||
          value === "" ||
          settings.whole(name, standard, 0, MOST_LEAD_DAYS) !== undefined;
        if (isFine) return [];
        const shown = typeof value === "object" ? value.error : cellText(value);
        const message = `${name}: "${shown}" is no whole number of days from 0 to ${String(MOST_LEAD_DAYS)}; ${String(initial)} days count instead.`;
        return [{ ...settingPlace(standard, name), message }];
      }),
    ),
};
