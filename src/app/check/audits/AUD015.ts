import { cellText, isSameKey } from "../../../core/workbook";
import { auditKindOf, dayOfCell } from "../../cycle/certificationFacts";
import type { AuditCheck } from "./auditCheck";
import { auditPlace } from "./places";

export const AUD015: AuditCheck = {
  id: "AUD015",
  severity: "info",
  summary: "An audit to come names another certification body than the settings",
  source: "practice",
  find: ({ standards, context: { settings } }) =>
    standards.flatMap(({ standard, rows }) => {
      const body = settings.text("Certification body", standard).trim();
      return rows
        .filter((row) => auditKindOf(row) !== undefined)
        .filter((row) => dayOfCell(row.get("Done on")) === undefined)
        .flatMap((row) => {
          const named = cellText(row.get("Body")).trim();
          if (body === "" || named === "" || isSameKey(named, body)) return [];
          const message = `The body is ${named} here and ${body} in the settings: was the certificate transferred?`;
          return [{ ...auditPlace(standard, row, "Body"), message }];
        });
    }),
};
