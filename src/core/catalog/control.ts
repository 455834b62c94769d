import type { Standard } from "./standard";

/** Themes of ISO/IEC 27001:2022 Annex A, in its order. */
export const THEMES = ["organizational", "people", "physical", "technological"] as const;
export type Theme = (typeof THEMES)[number];

/** The five attributes of ISO/IEC 27002:2022, with their values in its order. */
export const ATTRIBUTES = {
  controlType: ["Preventive", "Detective", "Corrective"],
  informationSecurityProperties: ["Confidentiality", "Integrity", "Availability"],
  cybersecurityConcepts: ["Identify", "Protect", "Detect", "Respond", "Recover"],
  operationalCapabilities: [
    "Governance",
    "Asset_management",
    "Information_protection",
    "Human_resource_security",
    "Physical_security",
    "System_and_network_security",
    "Application_security",
    "Secure_configuration",
    "Identity_and_access_management",
    "Threat_and_vulnerability_management",
    "Continuity",
    "Supplier_relationships_security",
    "Legal_and_compliance",
    "Information_security_event_management",
    "Information_security_assurance",
  ],
  securityDomains: ["Governance_and_Ecosystem", "Protection", "Defence", "Resilience"],
} as const;
export type Attribute = keyof typeof ATTRIBUTES;

/** One control of an Annex A. Ids are text: "A.5.10" is not "A.5.1". */
export interface Control {
  readonly standard: Standard;
  readonly id: string;
  readonly title: string;
  /** What it asks, in one sentence of our own. */
  readonly asks: string;
  /** 27001 only. */
  readonly theme?: Theme;
  /** 42001 only: id of the objective, such as "A.6". */
  readonly objective?: string;
  /** 42001 A.6 only: "A.6.1" or "A.6.2". */
  readonly subObjective?: string;
  /** 27001 only: whether the 2022 edition brought it. */
  readonly newIn2022?: boolean;
  /** 27001 only: the controls of the 2013 edition it came from; empty when new. */
  readonly refs2013?: readonly string[];
  /** 27001 only: values by attribute. */
  readonly attributes?: Readonly<Record<Attribute, readonly string[]>>;
  /** Other public wordings of the title, for matching imported lists. */
  readonly titleVariants: readonly string[];
}

/** An objective of ISO/IEC 42001:2023 Annex A, or one of the two parts of A.6. */
export interface Objective {
  readonly id: string;
  readonly title: string;
  readonly partOf?: string;
}

/** Phases of plan, do, check, act. */
export const PDCA_PHASES = ["plan", "do", "check", "act"] as const;
export type PdcaPhase = (typeof PDCA_PHASES)[number];

/** One clause or sub-clause of 4 to 10. */
export interface Clause {
  readonly standard: Standard;
  readonly id: string;
  readonly title: string;
  readonly phase: PdcaPhase;
  /** Only leaves are answered; the others are headings. */
  readonly isLeaf: boolean;
  /** What it asks, in one sentence of our own; leaves only. */
  readonly asks?: string;
  readonly amendedBy?: string;
}

/** How an answer to a clause counts for the other standard. */
export const SHARINGS = ["same", "same text, other subject", "parallel", "only 42001"] as const;
export type Sharing = (typeof SHARINGS)[number];

/** What both standards make of one clause number. */
export interface ClauseSharing {
  readonly clause: string;
  readonly sharing: Sharing;
  /** What one asks beyond the other; empty when nothing. */
  readonly difference: string;
}

/** A document or record that a clause or control calls for. */
export interface DocumentedInformation {
  readonly standard: Standard;
  /** Id of the clause or control. */
  readonly of: string;
  readonly kind: "document" | "record";
  readonly what: string;
  readonly status:
    "mandatory" | "must exist and be approved" | "if the control applies" | "customary";
}
