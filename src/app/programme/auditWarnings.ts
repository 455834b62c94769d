import type { RuleSource } from "../../core/audit";
import type { Standard } from "../../core/catalog";
import { SEVERITIES, type Severity } from "../../core/issue";
import { AUDIT_CHECKS } from "../check/audits";
import type { LocatedIssue } from "../check/locatedIssue";
import type { StandardAudits } from "./standardAudits";

/** Something about audits that a person should know, and who says so. */
export interface AuditWarning {
  /** undefined for what belongs to neither. */
  readonly standard: Standard | undefined;
  readonly severity: Severity;
  readonly message: string;
  readonly source: RuleSource;
  /** The standard with its clause, such as "ISO/IEC 17021-1: 9.1.3, 9.6"; "" for practice. */
  readonly askedBy: string;
}

/** Said by the pane itself, with the way to settle it. */
const NOT_UP_TO_DATE = "AUD014";

/**
 * What the checks of audits find and what the cycles warn of, each sentence once; errors first, then
 * warnings, then infos.
 *
 * @param issues - of the whole workbook; those that are not about audits are left out
 */
export function auditWarnings(
  issues: readonly LocatedIssue[],
  standards: readonly StandardAudits[],
): readonly AuditWarning[] {
  const checked = issues.flatMap((issue) => ofCheck(issue) ?? []);
  const known = new Set(checked.map(({ standard, message }) => `${String(standard)} ${message}`));
  const cycles = standards.flatMap(({ standard, plan }) =>
    (plan?.warnings ?? [])
      .filter(({ message }) => !known.has(`${standard} ${message}`))
      .map(({ message, source }): AuditWarning => {
        const askedBy = source === "standard" ? CYCLES_ASKED_BY : "";
        return { standard, severity: "info", message, source, askedBy };
      }),
  );
  const rank = ({ severity }: AuditWarning) => SEVERITIES.indexOf(severity);
  return [...checked, ...cycles].sort((one, other) => rank(one) - rank(other));
}

const CYCLES_ASKED_BY = "ISO/IEC 17021-1";

function ofCheck({ id, severity, standard, message }: LocatedIssue): AuditWarning | undefined {
  const check = AUDIT_CHECKS.find((one) => one.id === id);
  if (check === undefined || id === NOT_UP_TO_DATE) return undefined;
  const isPractice = check.source === "practice";
  return {
    ...{ standard, severity, message },
    source: isPractice ? "practice" : "standard",
    askedBy: isPractice ? "" : check.source,
  };
}
