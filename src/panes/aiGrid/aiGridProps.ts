import type { AiGridView } from "../../app/inventory/aiGridView";
import type { RecordPlace } from "../../app/ports";
import type { Action } from "../../app/session/actions";
import type { ActionPreview } from "../../app/session/session";

/** What the grid is made from, and the ways that lead on from it. */
export interface AiGridWays {
  readonly gridOf: () => AiGridView;
  /** Leads to a record of the inventory. */
  readonly onRecord: (place: RecordPlace) => void;
}

/** What the part needs. */
export interface AiGridPartProps extends AiGridWays {
  readonly isBusy: boolean;
  readonly isWritable: boolean;
  /** Opens the card of a row of the statement. */
  readonly onAnswer: (place: RecordPlace) => void;
  readonly onPreview: (action: Action) => Promise<ActionPreview | undefined>;
  /** True when it was done. */
  readonly onPerform: (action: Action) => Promise<boolean>;
}

/** What the grid of AI systems needs. */
export interface AiGridProps extends AiGridPartProps {
  readonly grid: AiGridView;
}

/** Looks up the row of a control in the statement. */
export function statementPlace(control: string): RecordPlace {
  return { table: "AB_SoA_42001", key: control };
}
