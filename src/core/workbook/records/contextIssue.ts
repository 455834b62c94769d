import type { Standard } from "../../catalog";
import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { RowReader } from "./readCells";
import { standardsIn } from "./risk";

/** What a row of AB_Context is about. Climate change has a kind of its own: both standards ask. */
export const CONTEXT_KINDS = [
  "External issue",
  "Internal issue",
  "Interested party",
  "Climate change",
] as const;
export type ContextKind = (typeof CONTEXT_KINDS)[number];

/** Whether the management system addresses an issue, or what a party needs. */
export const CONTEXT_DECISIONS = ["Yes", "No", "Not relevant"] as const;
type ContextDecision = (typeof CONTEXT_DECISIONS)[number];

/** One row of AB_Context as it was read (27001 and 42001: 4.1, 4.2). */
export interface ContextIssue {
  /** The issue or the party. */
  readonly name: string;
  readonly kind: ContextKind | undefined;
  readonly standards: readonly Standard[];
  /** What the party needs, or what the issue means for us. */
  readonly needs: string;
  readonly addressed: ContextDecision | undefined;
  /** How it is addressed, or why it is not. */
  readonly how: string;
  readonly owner: string;
  readonly nextReviewOn: IsoDate | undefined;
  /** Cells whose value their column does not allow, by heading. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_Context. */
export function contextIssueFromRow(row: Row): ContextIssue {
  const cells = new RowReader(row);
  cells.day("Reviewed on");
  return {
    name: cells.text("Issue or party").trim(),
    kind: cells.word("Kind", CONTEXT_KINDS),
    standards: standardsIn(cells),
    needs: cells.text("What it means or needs"),
    addressed: cells.word("Addressed", CONTEXT_DECISIONS),
    how: cells.text("How or why not"),
    owner: cells.text("Owner"),
    nextReviewOn: cells.day("Next review"),
    unreadable: cells.unreadable,
  };
}
