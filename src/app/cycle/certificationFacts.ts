import {
  AUDIT_KIND_NAMES,
  AUDIT_KINDS,
  WINDOW_DAYS,
  type AuditDate,
  type AuditKind,
  type CertificationFacts,
  type WindowDays,
} from "../../core/audit";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { fromSerial, type IsoDate } from "../../core/day";
import {
  cellText,
  CERTIFICATE_STATUSES,
  leadDays,
  type CellValue,
  type Row,
  type Settings,
} from "../../core/workbook";

/** The rows of the audit programme that belong to a standard. */
export function auditRowsOf(rows: readonly Row[], standard: Standard): readonly Row[] {
  const cellName = STANDARD_NAMES[standard].cell.toLowerCase();
  return rows.filter((row) => cellText(row.get("Standard")).trim().toLowerCase() === cellName);
}

/**
 * What a workbook says about one standard's certificate.
 *
 * @param rows - the audit programme: days agreed, held and decided
 * @returns undefined before the certification decision
 */
export function certificationFacts(
  standard: Standard,
  settings: Settings,
  rows: readonly Row[],
): CertificationFacts | undefined {
  const decidedOn = settings.day("Decided on", standard);
  if (decidedOn === undefined) return undefined;
  const expiresOn = settings.day("Expires on", standard);
  const stage2On = settings.day("Stage 2 on", standard);
  const ofStandard = auditRowsOf(rows, standard);
  const certificateStatus = settings.word("Certificate status", standard, CERTIFICATE_STATUSES);
  return {
    decidedOn,
    planned: auditDates(ofStandard, "Planned on"),
    done: auditDates(ofStandard, "Done on"),
    recertifiedOn: recertifications(ofStandard),
    strictAnniversary: settings.word("Strict anniversary", standard, ["Yes", "No"]) === "Yes",
    windowDays: windowDays(settings, standard),
    recertificationLeadDays: leadDays(settings, "Recertification lead days", standard),
    preparationLeadDays: leadDays(settings, "Preparation lead days", standard),
    ...(expiresOn && { expiresOn }),
    ...(stage2On && stage2On <= decidedOn && { stage2On }),
    ...(certificateStatus && { certificateStatus }),
  };
}

/** Days around a target that the body accepts: the setting, or 30. */
export function windowDays(settings: Settings, standard: Standard): WindowDays {
  const typed = settings.text("Window days", standard);
  return WINDOW_DAYS.find((days) => String(days) === typed) ?? 30;
}

/** The day that a cell holds; undefined when it holds none, or one of a year that no audit has. */
export function dayOfCell(value: CellValue): IsoDate | undefined {
  return sensibleDay(typeof value === "number" ? fromSerial(value) : undefined);
}

/** The day, unless it is decades away, which only a typing error is. */
export function sensibleDay(day: IsoDate | undefined): IsoDate | undefined {
  return day !== undefined && day >= "1990" && day < "2200" ? day : undefined;
}

/** The cycle that a row belongs to: 1 where the cell says none. */
export function cycleOfRow(row: Row): number {
  const cycle = row.get("Cycle");
  return typeof cycle === "number" && Number.isInteger(cycle) && cycle >= 1 ? cycle : 1;
}

/** The kind of external audit that a row is; undefined for all other rows. */
export function auditKindOf(row: Row): AuditKind | undefined {
  const name = cellText(row.get("Kind")).trim().toLowerCase();
  return AUDIT_KINDS.find((kind) => AUDIT_KIND_NAMES[kind].toLowerCase() === name);
}

/** The days of a column; of rows for the same audit the first counts. */
function auditDates(rows: readonly Row[], heading: string): readonly AuditDate[] {
  const seen = new Set<string>();
  return rows.flatMap((row): AuditDate[] => {
    const [kind, on, cycle] = [auditKindOf(row), dayOfCell(row.get(heading)), cycleOfRow(row)];
    const key = `${String(kind)} ${String(cycle)}`;
    if (kind === undefined || on === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ kind, on, cycle }];
  });
}

/** Decisions by cycle, up to the first cycle without one: a later one could not be placed. */
function recertifications(rows: readonly Row[]): readonly IsoDate[] {
  const decisions: IsoDate[] = [];
  const ofKind = rows.filter((row) => auditKindOf(row) === "recertification");
  for (let cycle = 1; ; cycle += 1) {
    const row = ofKind.find((one) => cycleOfRow(one) === cycle);
    const on = dayOfCell(row?.get("Decided on"));
    if (on === undefined) return decisions;
    decisions.push(on);
  }
}
