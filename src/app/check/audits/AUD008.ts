import { STANDARD_NAMES, standardFromText } from "../../../core/catalog";
import { emptyLayout } from "../../../core/sheets";
import { cellText, recordKey, rowsOf, SETTINGS, type CellValue } from "../../../core/workbook";
import { dayOfCell } from "../../cycle/certificationFacts";
import type { AuditCheck, AuditCheckInput, AuditHit } from "./auditCheck";
import { settingPlace } from "./places";

/** Tables whose days no other check reads. */
const TABLES = ["AB_Audits", "AB_Documents", "AB_People", "AB_Reminders"];

export const AUD008: AuditCheck = {
  id: "AUD008",
  severity: "error",
  summary: "A day that is text, can be read in two ways, or is centuries away; it counts as blank",
  source: "practice",
  find: (input) => [...inSettings(input), ...TABLES.flatMap((table) => inTable(table, input))],
};

function inSettings({ standards, context: { settings } }: AuditCheckInput): AuditHit[] {
  const names = SETTINGS.filter(({ accepts }) => accepts !== undefined && "days" in accepts);
  return standards.flatMap(({ standard }) =>
    names.flatMap(({ name }) => {
      const message = faultOf(settings.cell(name, standard), name);
      return message === undefined ? [] : [{ ...settingPlace(standard, name), message }];
    }),
  );
}

function inTable(table: string, { context, standards }: AuditCheckInput): AuditHit[] {
  const plan = emptyLayout().sheets.find((sheet) => sheet.table?.name === table)?.table;
  const columns = (plan?.columns ?? []).filter(({ type }) => type === "day");
  const outOfScope = Object.values(STANDARD_NAMES)
    .map(({ cell }) => standardFromText(cell))
    .filter((one) => !standards.some(({ standard }) => standard === one));
  return rowsOf(context.content, table).flatMap((row) => {
    const standard = standardFromText(cellText(row.get("Standard")));
    if (standard !== undefined && outOfScope.includes(standard)) return [];
    return columns.flatMap(({ heading }) => {
      const message = faultOf(row.get(heading), heading);
      const key = recordKey(row, plan?.keys ?? []);
      return message === undefined ? [] : [{ standard, table, key, column: heading, message }];
    });
  });
}

function faultOf(value: CellValue, heading: string): string | undefined {
  if (value === undefined || value === "" || dayOfCell(value) !== undefined) return undefined;
  if (typeof value === "object") return `${heading}: ${value.error} is no day.`;
  if (typeof value !== "string") return `${heading}: ${cellText(value)} is no day of this century.`;
  const [, first, second] = /^\s*(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}\s*$/.exec(value) ?? [];
  const isAmbiguous =
    first !== second && Number(first) >= 1 && Number(first) <= 12 && Number(second) <= 12;
  return isAmbiguous
    ? `${heading}: "${value}" can be day and month or month and day: type it as yyyy-mm-dd.`
    : `${heading}: "${value}" is text, not a day: type it as yyyy-mm-dd.`;
}
