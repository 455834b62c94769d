import { DOCUMENT_CHECKS } from "../../core/documents";
import { FINDING_CHECKS } from "../../core/findings";
import { GOVERNANCE_CHECKS } from "../../core/governance";
import { INVENTORY_CHECKS } from "../../core/inventory";
import { SEVERITIES, type Severity } from "../../core/issue";
import { RISK_CHECKS } from "../../core/risk";
import { SOA_CHECKS } from "../../core/soa";
import { PROFILE_CHECKS } from "../../core/suggestion";
import { AUDIT_CHECKS } from "../check/audits";
import type { LocatedIssue } from "../check/locatedIssue";
import { WORKBOOK_CHECKS } from "../check/workbookChecks";

/** The issues of one rule and one severity. */
export interface CheckGroup {
  readonly id: string;
  readonly severity: Severity;
  /** What the rule is about, one sentence. */
  readonly summary: string;
  readonly issues: readonly LocatedIssue[];
}

const OF_RECORDS: readonly { readonly id: string; readonly summary: string }[] = [
  ...SOA_CHECKS,
  ...RISK_CHECKS,
  ...FINDING_CHECKS,
  ...INVENTORY_CHECKS,
  ...GOVERNANCE_CHECKS,
  ...DOCUMENT_CHECKS,
  ...AUDIT_CHECKS,
];

const SUMMARIES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(WORKBOOK_CHECKS).map(([id, { summary }]) => [id, summary] as const),
  ...OF_RECORDS.map(({ id, summary }) => [id, summary] as const),
  ...Object.entries(PROFILE_CHECKS).map(([id, { summary }]) => [id, summary] as const),
]);

/**
 * Issues by rule: the gravest first, within a severity those of the workbook, then by id. A rule that
 * has no summary here comes last, under its id: no issue is left out.
 */
export function groupedIssues(issues: readonly LocatedIssue[]): readonly CheckGroup[] {
  const groups = new Map<string, LocatedIssue[]>();
  for (const issue of issues) {
    const key = `${String(SEVERITIES.indexOf(issue.severity))}${issue.id}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [issue]);
    else known.push(issue);
  }
  const rules = new Set([...SUMMARIES.keys(), ...issues.map(({ id }) => id)]);
  return SEVERITIES.flatMap((severity, rank) =>
    [...rules].flatMap((id) => {
      const found = groups.get(`${String(rank)}${id}`);
      return found === undefined
        ? []
        : [{ id, severity, summary: SUMMARIES.get(id) ?? id, issues: found }];
    }),
  );
}
