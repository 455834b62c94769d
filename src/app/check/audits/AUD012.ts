import { standardFromText } from "../../../core/catalog";
import { cellText, recordKey, rowsOf } from "../../../core/workbook";
import { dayOfCell } from "../../cycle/certificationFacts";
import type { AuditCheck } from "./auditCheck";

const TABLES = [
  { table: "AB_Audits", keys: ["Audit"], columns: ["Done on", "Decided on"] },
  { table: "AB_Reminders", keys: ["UID"], columns: ["Done on"] },
];

export const AUD012: AuditCheck = {
  id: "AUD012",
  severity: "warning",
  summary: "Something is given as done on a day to come",
  source: "practice",
  find: ({ context: { content, today } }) =>
    TABLES.flatMap(({ table, keys, columns }) =>
      rowsOf(content, table).flatMap((row) =>
        columns.flatMap((column) => {
          const on = dayOfCell(row.get(column));
          if (on === undefined || on <= today) return [];
          const standard = standardFromText(cellText(row.get("Standard")));
          const message = `${column} is ${on}, which is still to come: it does not count as done before.`;
          return [{ standard, table, key: recordKey(row, keys), column, message }];
        }),
      ),
    ),
};
