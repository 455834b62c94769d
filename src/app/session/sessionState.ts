import type { WorkbookState } from "../../core/workbook";
import type { LoggedChange } from "../change/logged";
import type { ExchangeAction } from "../exchange/exchangeActions";
import type { RecordPlace } from "../ports";

/** Names of the panes. */
export const PANES = [
  "home",
  "profile",
  "statement",
  "control",
  "registers",
  "maturity",
  "roadmap",
  "audits",
  "crosswalk",
  "share",
] as const;
export type Pane = (typeof PANES)[number];

/** What went wrong, for a person, and by its code for diagnostics. */
export interface Failure {
  /** Stable; "unexpected" for a fault of the program. */
  readonly code: string;
  /** One plain sentence. */
  readonly message: string;
}

/** Something under way that a person waits for. */
export interface Work {
  readonly action: ActionName;
  readonly done: number;
  /** 0 while nobody knows. */
  readonly total: number;
  readonly isCancelled: boolean;
}

/** What was done last. */
export interface Outcome {
  readonly action: ActionName;
  /** Without what was left out, which is logged but changes nothing. */
  readonly changes: readonly LoggedChange[];
  /** What the host cannot show, a plain phrase each. */
  readonly skipped: readonly string[];
}

/** Actions that people start, by name. */
export type ActionName =
  | "fill"
  | "remove"
  | "repair"
  | "fix"
  | "snapshot"
  | "answer"
  | "accept"
  | "undo"
  | "edit"
  | "plan"
  | "decide"
  | "remember"
  | "done"
  | ExchangeAction["name"];

/** An edit that met another value than the one that its author saw. */
export interface Conflict {
  readonly place: RecordPlace;
  readonly column: string;
  /** What its author typed. */
  readonly typed: string;
  /** What the cell holds now. */
  readonly found: string;
}

/** All that panes show, apart from what is derived of it. */
export interface SessionState {
  readonly pane: Pane;
  /** As it was read, with edits on their way applied; undefined until the first reading. */
  readonly workbook: WorkbookState | undefined;
  readonly isReading: boolean;
  readonly work: Work | undefined;
  readonly failure: Failure | undefined;
  readonly outcome: Outcome | undefined;
  /** Edits that are not written yet. */
  readonly pendingEdits: number;
  readonly conflicts: readonly Conflict[];
  /** The record of the card. */
  readonly place: RecordPlace | undefined;
  /** Raised when somebody asks for the card's first undecided field; tells the card to focus it. */
  readonly focusRequest: number;
}

/** Before anything has been read. */
export const INITIAL_STATE: SessionState = {
  pane: "home",
  workbook: undefined,
  isReading: false,
  work: undefined,
  failure: undefined,
  outcome: undefined,
  pendingEdits: 0,
  conflicts: [],
  place: undefined,
  focusRequest: 0,
};
