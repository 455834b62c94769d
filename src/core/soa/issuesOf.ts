import type { Issue, Severity } from "../issue";
import { SOA_CHECKS } from "./checks";
import { toIssue, type SoaCheck } from "./soaCheck";
import type { SoaInput } from "./soaInput";

/**
 * Everything that the checks find in one standard's statement: what is about the statement as a whole
 * first, then row by row in the order of the sheet, clauses last; within a row by check.
 */
export function issuesOf(input: SoaInput): readonly Issue[] {
  const known = KNOWN.get(input);
  if (known !== undefined) return known;
  const issues = foundIn(input);
  KNOWN.set(input, issues);
  return issues;
}

/** The errors among the issues of a statement, in their order: without what only warns or informs. */
export function errorsOf(input: SoaInput): readonly Issue[] {
  const found = KNOWN.get(input) ?? foundIn(input, GRAVE_CHECKS);
  return found.filter(({ severity }) => severity === "error");
}

/** No check finds anything graver than its own severity. */
const GRAVE_CHECKS = SOA_CHECKS.filter(({ severity }) => severity === "error");

/** Issues by what they were found in, which never changes: many ask, and the checks take long. */
const KNOWN = new WeakMap<SoaInput, readonly Issue[]>();

function foundIn(input: SoaInput, checks: readonly SoaCheck[] = SOA_CHECKS): readonly Issue[] {
  const order = new Map(input.statements.map(({ control }, index) => [control, index]));
  const place = ({ control }: Issue) => {
    if (control === undefined) return -1;
    return order.get(control) ?? (control.startsWith("Clause ") ? Infinity : order.size);
  };
  return checks
    .flatMap((check) => check.find(input).map((hit) => toIssue(check, input.standard, hit)))
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** One check's issues of one severity. */
export interface IssueGroup {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly issues: readonly Issue[];
}

/** Issues by check, the gravest first and then by id; while building, "93 undecided" is one group. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  return (["error", "warning", "info"] as const).flatMap((severity) =>
    SOA_CHECKS.flatMap(({ id, summary }) => {
      const ofGroup = issues.filter((issue) => issue.id === id && issue.severity === severity);
      return ofGroup.length === 0 ? [] : [{ id, severity, summary, issues: ofGroup }];
    }),
  );
}
