import { AUDIT_KIND_NAMES, type PlannedAudit } from "../../../core/audit";
import type { Severity } from "../../../core/issue";
import { auditKindOf, cycleOfRow } from "../../cycle/certificationFacts";
import type { AuditCheck, AuditHit, StandardAudits } from "./auditCheck";
import { auditPlace, settingPlace } from "./places";

/** Codes of warnings about the cycle, and how grave each is. */
type Codes = Readonly<Record<string, Severity>>;

/**
 * A check that says what the cycle warns of.
 *
 * @param column - of the audit's row that the warning is about; a setting where no row is
 */
export function fromWarnings(codes: Codes, column: string): AuditCheck["find"] {
  return ({ standards }) =>
    standards.flatMap((audits) =>
      (audits.plan?.warnings ?? []).flatMap(({ code, message }): AuditHit[] => {
        const severity = codes[code];
        if (severity === undefined) return [];
        return [{ ...placeOf(message, audits, column), message, severity }];
      }),
    );
}

/** Warnings about an audit begin with its name. */
function placeOf(message: string, { standard, rows, plan }: StandardAudits, column: string) {
  const isMeant = ({ kind }: PlannedAudit) => message.startsWith(AUDIT_KIND_NAMES[kind]);
  const meant = plan?.audits.filter(isMeant).find((audit) => isOffending(audit, message));
  const row = rows.find(
    (one) =>
      meant !== undefined && auditKindOf(one) === meant.kind && cycleOfRow(one) === meant.cycle,
  );
  return row === undefined
    ? settingPlace(standard, "Decided on")
    : auditPlace(standard, row, column);
}

/** Of an audit of two cycles the one that the sentence has a day or a lateness of. */
function isOffending(audit: PlannedAudit, message: string): boolean {
  const { daysLate, hardLimit, doneOn, plannedOn } = audit;
  if (message.includes("Done late")) return daysLate > 0;
  return [hardLimit, doneOn, plannedOn].some((day) => day !== undefined && message.includes(day));
}
