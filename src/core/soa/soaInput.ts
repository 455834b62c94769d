import type { Standard } from "../catalog";
import type { IsoDate } from "../day";
import type { ApplicabilityStatement, ClauseAnswer, Phase } from "../workbook";

/** A risk, as far as the checks need it. */
export interface RiskLink {
  readonly id: string;
  /** Ids of the controls of this standard that its treatment names. */
  readonly controls: readonly string[];
  /** Whether it has a treatment that is neither closed nor merely accepted. */
  readonly isTreated: boolean;
}

/** A finding, as far as the checks need it. */
export interface FindingLink {
  readonly id: string;
  /** Control or clause of this standard. */
  readonly requirement: string;
  readonly isMajor: boolean;
  readonly isOpen: boolean;
}

/** An AI system that names controls of this standard. */
export interface AiSystemLink {
  readonly name: string;
  readonly controls: readonly string[];
}

/** The part of a statement that an approval covers: what SOA016 and SOA023 compare. */
export type SealedStatement = Pick<
  ApplicabilityStatement,
  | "control"
  | "title"
  | "applicable"
  | "drivers"
  | "justification"
  | "status"
  | "scopeNote"
  | "aiSystems"
>;

/** What the settings say about the statement of one standard. */
export interface SoaSettings {
  readonly phase: Phase;
  readonly evidenceIsElsewhere: boolean;
  readonly evidenceMonths: number;
  readonly version: string;
  readonly datedOn: IsoDate | undefined;
  readonly approvedBy: string;
  readonly treatmentPlanApprovedOn: IsoDate | undefined;
  readonly versionOnCertificate: string;
  /** Whether the organisation uses AI systems and neither provides nor produces any. */
  readonly onlyUsesAi: boolean;
}

/** All that the checks of one standard look at. Registers that a workbook lacks are undefined. */
export interface SoaInput {
  readonly standard: Standard;
  readonly today: IsoDate;
  readonly settings: SoaSettings;
  /** In the order of the sheet. */
  readonly statements: readonly ApplicabilityStatement[];
  /** The rows of the other standard's statement; empty when it is not in scope. */
  readonly otherStatements: readonly ApplicabilityStatement[];
  /** The clauses of both standards. */
  readonly clauses: readonly ClauseAnswer[];
  readonly risks?: readonly RiskLink[];
  readonly findings?: readonly FindingLink[];
  readonly aiSystems?: readonly AiSystemLink[];
  /** Names of suppliers. */
  readonly suppliers?: readonly string[];
  /** The approved version, when one was sealed. */
  readonly sealed?: readonly SealedStatement[];
  readonly lastRiskAssessmentOn?: IsoDate;
  readonly scopeChangedOn?: IsoDate;
}
