import type { AuditCheck } from "./auditCheck";
import { settingPlace } from "./places";

export const AUD017: AuditCheck = {
  id: "AUD017",
  severity: "warning",
  summary: "The workbook has no id, so calendars cannot tell its reminders from another's",
  source: "practice",
  find: ({ context: { settings } }) => {
    const isBlank = (["27001", "42001"] as const).every(
      (standard) => settings.text("Workbook id", standard).trim() === "",
    );
    if (!isBlank) return [];
    const message = "The workbook has no id: type anything that no other workbook of yours has.";
    return [{ ...settingPlace("27001", "Workbook id"), message }];
  },
};
