import { planCertification } from "../../../core/audit";
import type { Standard } from "../../../core/catalog";
import { UserError } from "../../../core/issue";
import type { SheetContext } from "../../../core/sheets";
import { rowsOf, standardsInScope, type WorkbookState } from "../../../core/workbook";
import { auditRowsOf, certificationFacts } from "../../cycle/certificationFacts";
import type { LocatedIssue } from "../locatedIssue";
import type { Places } from "../places";
import { AUD001 } from "./AUD001";
import { AUD002 } from "./AUD002";
import { AUD003 } from "./AUD003";
import { AUD004 } from "./AUD004";
import { AUD005 } from "./AUD005";
import { AUD006 } from "./AUD006";
import { AUD007 } from "./AUD007";
import { AUD008 } from "./AUD008";
import { AUD009 } from "./AUD009";
import { AUD010 } from "./AUD010";
import { AUD011 } from "./AUD011";
import { AUD012 } from "./AUD012";
import { AUD013 } from "./AUD013";
import { AUD014 } from "./AUD014";
import { AUD015 } from "./AUD015";
import { AUD016 } from "./AUD016";
import { AUD017 } from "./AUD017";
import type { AuditCheck, StandardAudits } from "./auditCheck";

/** All checks of audits, their settings and reminders, in the order of their ids. */
export const AUDIT_CHECKS: readonly AuditCheck[] = [
  AUD001,
  AUD002,
  AUD003,
  AUD004,
  AUD005,
  AUD006,
  AUD007,
  AUD008,
  AUD009,
  AUD010,
  AUD011,
  AUD012,
  AUD013,
  AUD014,
  AUD015,
  AUD016,
  AUD017,
];

/** What is wrong with audits and reminders, check by check. */
export function auditIssues(
  state: WorkbookState,
  context: SheetContext,
  places: Places,
): readonly LocatedIssue[] {
  const standards = standardsInScope(context.settings).map((one) => auditsOf(one, context));
  return AUDIT_CHECKS.flatMap(({ id, severity, find }) =>
    find({ state, context, standards }).map((hit) => ({
      id,
      severity: hit.severity ?? severity,
      standard: hit.standard,
      control: undefined,
      column: undefined,
      fixes: [],
      message: hit.message,
      ...places.place(hit.table, hit.key, hit.column),
    })),
  );
}

function auditsOf(standard: Standard, { settings, content, today }: SheetContext): StandardAudits {
  const rows = auditRowsOf(rowsOf(content, "AB_Audits"), standard);
  const facts = certificationFacts(standard, settings, rows);
  const found = { standard, rows, facts };
  if (facts === undefined) return { ...found, plan: undefined, contradiction: undefined };
  try {
    return { ...found, plan: planCertification(facts, today), contradiction: undefined };
  } catch (error) {
    // Shown by AUD002 and AUD004.
    if (!(error instanceof UserError)) throw error;
    return { ...found, plan: undefined, contradiction: error };
  }
}
