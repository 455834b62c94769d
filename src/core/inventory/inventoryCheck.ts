import type { Standard } from "../catalog";
import type { IsoDate } from "../day";
import type { Severity } from "../issue";
import type {
  AiSystem,
  ApplicabilityStatement,
  ImpactAssessment,
  Risk,
  Supplier,
} from "../workbook";

/** All that checks of the inventory look at; rows in the order of their sheets. */
export interface InventoryInput {
  readonly today: IsoDate;
  /** Standards in scope. */
  readonly standards: readonly Standard[];
  readonly suppliers: readonly Supplier[];
  readonly systems: readonly AiSystem[];
  readonly assessments: readonly ImpactAssessment[];
  readonly risks: readonly Risk[];
  /** The rows of the statement of 42001. */
  readonly statements: readonly ApplicabilityStatement[];
}

/** One offence. */
export interface InventoryHit {
  readonly table: string;
  /** Number of the record in its table, from 0. */
  readonly row: number;
  /** The standard that it is about; undefined for both. */
  readonly standard?: Standard | undefined;
  /** The control whose card shows it. */
  readonly control?: string | undefined;
  readonly column: string;
  readonly message: string;
  /** When it is not the check's own. */
  readonly severity?: Severity;
}

/** One rule about suppliers or AI systems. */
export interface InventoryCheck {
  /** Stable, such as "SUP001". */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the list of checks. */
  readonly summary: string;
  /** Who asks for it: a standard with its clause, or practice. */
  readonly source: string;
  readonly find: (input: InventoryInput) => readonly InventoryHit[];
}

/** What a check says of one record. */
export type RecordHit = Pick<InventoryHit, "column" | "message" | "severity">;
