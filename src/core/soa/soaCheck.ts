import { STANDARD_NAMES, type Standard } from "../catalog";
import type { Fix, Issue, Severity } from "../issue";
import { isBlank, type ApplicabilityStatement } from "../workbook";
import type { SoaInput } from "./soaInput";

/** One rule of the Statement of Applicability: a file of the folder checks. */
export interface SoaCheck {
  /** Stable, such as "SOA005". */
  readonly id: string;
  /** The severity outside special cases, which are less grave; for the list of checks. */
  readonly severity: Severity;
  /** One sentence for the list of checks. */
  readonly summary: string;
  /** Where a standard asks for it, by standard; else "practice". */
  readonly clause: Readonly<Record<Standard, string>> | "practice";
  /**
   * What the sheet's own Check column can say: a condition on one row, true for just the rows that
   * `find` finds. undefined when it takes more than the row.
   */
  readonly formula?: (standard: Standard) => string;
  /** Rows, or the statement as a whole, that offend the rule, in the order of the sheet. */
  readonly find: (input: SoaInput) => readonly Hit[];
}

/** One offence. */
export interface Hit {
  /** undefined: the statement as a whole. */
  readonly control?: string;
  /** Heading of the column, or name of the setting. */
  readonly column: string;
  readonly message: string;
  /** When it is not the check's own. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** Where both standards ask for the statement. */
export const STATEMENT_CLAUSE = { "27001": "6.1.3 d", "42001": "6.1.3 f" } as const;

/** A hit as an issue. */
export function toIssue(check: SoaCheck, standard: Standard, hit: Hit): Issue {
  const { control, column, message, severity = check.severity, fixes = [] } = hit;
  const clause =
    check.clause === "practice"
      ? "practice"
      : `${STANDARD_NAMES[standard].full}, ${check.clause[standard]}`;
  return { id: check.id, severity, standard, control, column, message, clause, fixes };
}

/**
 * A check of single rows.
 *
 * @param test - the hit of a row without its control, or undefined when the row is fine
 */
export function forEachRow(
  test: (row: ApplicabilityStatement, input: SoaInput) => Omit<Hit, "control"> | undefined,
): SoaCheck["find"] {
  return (input) => {
    const hits: Hit[] = [];
    for (const row of input.statements) {
      const hit = isBlank(row.control) ? undefined : test(row, input);
      if (hit !== undefined) hits.push({ ...hit, control: row.control });
    }
    return hits;
  };
}

/** Info while the system is being built, when much is still open; else the severity itself. */
export function unlessBuilding({ settings }: SoaInput, severity: Severity): Severity {
  return settings.phase === "Building" ? "info" : severity;
}

/** Whether a risk stands behind a control: its tick, its Risks cell, or a treated risk naming it. */
export function hasRiskDriver(row: ApplicabilityStatement, { risks = [] }: SoaInput): boolean {
  return (
    row.drivers.has("Risk") ||
    !isBlank(row.risks) ||
    risks.some(({ controls, isTreated }) => isTreated && isNamed(row.control, controls))
  );
}

/** Whether a list of ids names a control, in any case. */
export function isNamed(control: string, ids: readonly string[]): boolean {
  return ids.some((id) => id.toLowerCase() === control.toLowerCase());
}
