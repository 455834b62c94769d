import type { MaturityParts } from "../../app/maturity/maturityParts";
import type { RecordPlace } from "../../app/ports";
import type { Action } from "../../app/session/actions";
import type { ActionPreview } from "../../app/session/session";
import type { Standard } from "../../core/catalog";
import type { Raises } from "../../core/maturity";

/** What the parts of the maturity pane can have done. */
export interface MaturityActions {
  readonly isBusy: boolean;
  /** Whether the workbook can be written. */
  readonly isWritable: boolean;
  /** Names of the table People. */
  readonly people: readonly string[];
  /** Whether what was done last was written from this pane, so that it can be taken back here. */
  readonly canUndo: boolean;
  /**
   * @param path - of a number, as explainScore takes it
   * @param raises - levels that controls are thought to have
   */
  readonly onWhy: (path: string, raises?: Raises) => void;
  /** Opens the card of a record. */
  readonly onAnswer: (place: RecordPlace) => void;
  readonly onLabelSet: (standard: Standard, set: string) => void;
  readonly onPreview: (action: Action) => Promise<ActionPreview | undefined>;
  /** True when it was done. */
  readonly onPerform: (action: Action) => Promise<boolean>;
}

/** What the maturity pane and its parts need. */
export interface MaturityPaneProps extends MaturityActions {
  readonly parts: MaturityParts;
}
