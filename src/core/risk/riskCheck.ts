import type { Standard } from "../catalog";
import type { IsoDate } from "../day";
import type { Fix, Severity } from "../issue";
import type { ApplicabilityStatement, Risk, RiskLevel, RiskMatrix, Row } from "../workbook";

/** All that checks of risks look at. */
export interface RiskInput {
  readonly today: IsoDate;
  /** Standards in scope. */
  readonly standards: readonly Standard[];
  /** In the order of the sheet, those without an id included. */
  readonly risks: readonly Risk[];
  readonly matrix: RiskMatrix;
  /** Rows of AB_Risk_matrix, in the order of the sheet. */
  readonly matrixRows: readonly Row[];
  /** The highest level that needs no approval. */
  readonly acceptable: Readonly<Record<Standard, RiskLevel>>;
  readonly statements: Readonly<Record<Standard, readonly ApplicabilityStatement[]>>;
}

/** Where an offence stands: a row of one of the tables of risks, or a control's row. */
type RiskPlace =
  | { readonly in: "risks" | "matrix"; readonly row: number }
  | { readonly in: "statement"; readonly standard: Standard; readonly control: string };

/** One offence. */
export interface RiskHit {
  readonly place: RiskPlace;
  /** The standard that it is about; undefined for both. */
  readonly standard?: Standard;
  readonly column: string;
  readonly message: string;
  readonly fixes?: readonly Fix[];
}

/** One rule about risks: a file of the folder checks. */
export interface RiskCheck {
  /** Stable, such as "RSK001". */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the list of checks. */
  readonly summary: string;
  /** Who asks for it: a standard with its clause, or practice. */
  readonly source: string;
  readonly find: (input: RiskInput) => readonly RiskHit[];
}

/** Where both standards ask for treatment. */
export const TREATMENT_SOURCE = "27001 and 42001: 6.1.3";

/** Where both standards ask for assessment. */
export const ASSESSMENT_SOURCE = "27001 and 42001: 6.1.2";

/** What a check says of one risk. */
export type RowHit = Omit<RiskHit, "place">;

/**
 * A check of single risks that concern a standard in scope.
 *
 * @param test - what offends the rule in a risk; nothing where it is fine
 */
export function forEachRisk(
  test: (risk: Risk, input: RiskInput) => readonly RowHit[],
): RiskCheck["find"] {
  return (input) =>
    input.risks.flatMap((risk, row) =>
      risk.standards.some((standard) => input.standards.includes(standard))
        ? test(risk, input).map((hit) => ({
            ...hit,
            ...(risk.standards.length === 1 && { standard: risk.standards[0] }),
            place: { in: "risks" as const, row },
          }))
        : [],
    );
}

/** How sentences call a risk. */
export function nameOf({ id }: Risk): string {
  return id === "" ? "The risk" : `Risk ${id}`;
}
