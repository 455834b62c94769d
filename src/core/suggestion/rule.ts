import type { Standard } from "../catalog";
import type { Applicability, Driver, QuestionId } from "../workbook";

/** Whom a control is proposed to, in the words of a small company. */
export const OWNER_ROLES = [
  "Managing director",
  "Information security manager",
  "IT manager",
  "Development lead",
  "People manager",
  "Office manager",
  "Contracts and privacy manager",
  "AI lead",
] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number];

/** Answers that must be given, by question; "any": the question is answered, whatever it says. */
export type Condition = Readonly<Partial<Record<QuestionId, readonly string[] | "any">>>;

/** What a rule says about its controls. Rules without `applicable` add to those of controls that are in. */
export interface RuleProposal {
  readonly applicable?: Applicability;
  readonly drivers?: readonly Driver[];
  readonly owner?: OwnerRole;
  /** Levels above or below the standard's target. */
  readonly targetStep?: 1 | -1;
}

/** One rule of the suggestions. */
export interface SuggestionRule {
  /** Stable, such as "27001 A.5.23" or "no cloud". */
  readonly id: string;
  readonly standard: Standard;
  /** Ids of the controls that it is about. */
  readonly controls: readonly string[];
  /** It applies when one of these holds; the answers of the first that does are cited. */
  readonly when: readonly Condition[];
  readonly proposes: RuleProposal;
  /**
   * Whether the answers leave no doubt that the controls are needed, so that an exclusion
   * contradicts them.
   */
  readonly isFirm: boolean;
  /** Why, in words that can stand in the statement. */
  readonly reason: string;
}
