import type { CertificationFacts, CertificationPlan } from "../../../core/audit";
import type { Standard } from "../../../core/catalog";
import type { Severity, UserError } from "../../../core/issue";
import type { SheetContext } from "../../../core/sheets";
import type { Row, WorkbookState } from "../../../core/workbook";

/** What the checks of one standard's programme look at. */
export interface StandardAudits {
  readonly standard: Standard;
  /** Rows of AB_Audits. */
  readonly rows: readonly Row[];
  /** undefined before the certification decision. */
  readonly facts: CertificationFacts | undefined;
  /** undefined where there is no decision, or the days contradict each other. */
  readonly plan: CertificationPlan | undefined;
  /** Why there is no plan, when the days contradict each other. */
  readonly contradiction: UserError | undefined;
}

/** All that checks of audits and reminders look at. */
export interface AuditCheckInput {
  readonly state: WorkbookState;
  readonly context: SheetContext;
  /** Of the standards in scope. */
  readonly standards: readonly StandardAudits[];
}

/** One offence, with its cell. */
export interface AuditHit {
  /** undefined for what belongs to neither. */
  readonly standard: Standard | undefined;
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly message: string;
  /** When it is not the check's own. */
  readonly severity?: Severity;
}

/** One rule about audits, their settings and reminders: a file of this folder. */
export interface AuditCheck {
  /** Stable, such as "AUD001". */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the list of checks. */
  readonly summary: string;
  /** Who asks for it: a standard with its clause, or practice. */
  readonly source: string;
  readonly find: (input: AuditCheckInput) => readonly AuditHit[];
}

/** What the rules for certification bodies say about cycles. */
export const CYCLE_SOURCE = "ISO/IEC 17021-1: 9.1.3, 9.6";
