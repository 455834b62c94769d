import { parseLadder } from "../../../core/calendar";
import { cellText, REMINDER_DAY_SETTINGS } from "../../../core/workbook";
import type { AuditCheck } from "./auditCheck";
import { settingPlace } from "./places";

export const AUD006: AuditCheck = {
  id: "AUD006",
  severity: "error",
  summary: "Reminder days that are no list of whole days; they count as blank",
  source: "practice",
  find: ({ standards, context: { settings } }) =>
    standards.flatMap(({ standard }) =>
      REMINDER_DAY_SETTINGS.flatMap(([name, initial]) => {
        const value = settings.cell(name, standard);
        const shown = typeof value === "object" ? value.error : cellText(value);
        if (shown === "" || parseLadder(shown) !== undefined) return [];
        const message = `${name}: "${shown}" is no list of at most 12 whole days from 0 to 730; "${initial}" counts instead.`;
        return [{ ...settingPlace(standard, name), message }];
      }),
    ),
};
