import type { LocatedIssue } from "../../app/check/locatedIssue";
import type { RecordPlace } from "../../app/ports";
import type { Action } from "../../app/session/actions";
import type { ActionPreview } from "../../app/session/session";
import type { ProfileEntry } from "../../app/suggest/profileView";
import type { SuggestionView } from "../../app/suggest/suggestionView";
import type { Standard } from "../../core/catalog";
import type { AiGridWays } from "../aiGrid/aiGridProps";

/** What "Set up" and its parts need. */
export interface ProfilePaneProps {
  /** The standards in scope. */
  readonly standards: readonly Standard[];
  readonly profile: readonly ProfileEntry[];
  readonly suggestions: SuggestionView;
  /** Where answers contradict each other, other settings or the statements. */
  readonly contradictions: readonly LocatedIssue[];
  /** The AI systems against the controls of 42001, and the ways from there. */
  readonly ai: AiGridWays;
  readonly isBusy: boolean;
  /** Whether the workbook can be written. */
  readonly isWritable: boolean;
  /** Whether what was done last was written from this pane, so that it can be taken back here. */
  readonly canUndo: boolean;
  /** Opens the card of a record. */
  readonly onAnswer: (place: RecordPlace) => void;
  readonly canGo: (issue: LocatedIssue) => boolean;
  readonly onGo: (issue: LocatedIssue) => void;
  readonly onPreview: (action: Action) => Promise<ActionPreview | undefined>;
  /** True when it was done. */
  readonly onPerform: (action: Action) => Promise<boolean>;
}

/** Parts of "Set up", in the order of working through them. */
export const PROFILE_PARTS = ["questions", "suggestions", "ai"] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];
