import type { Standard } from "../../core/catalog";
import type { SheetContext } from "../../core/sheets";
import { standardsInScope, type WorkbookState } from "../../core/workbook";
import { lastUndoable, type UndoableAction } from "../change/undo";
import { summarise, type StandardSummary } from "../summarise";
import { sinceSnapshot, type SinceSnapshot } from "../maturity/sinceSnapshot";

/** Where one standard stands, and how it has moved. */
export interface StandardOverview extends StandardSummary {
  readonly since: SinceSnapshot | undefined;
}

/** What Home shows of a filled workbook. */
export interface Overview {
  /** "" when nobody has named it. */
  readonly organisation: string;
  readonly standards: readonly StandardOverview[];
  /** What an undo would take back. */
  readonly undoable: UndoableAction | undefined;
}

/** Home, from what was read. */
export function overviewOf(state: WorkbookState, context: SheetContext): Overview {
  const { settings } = context;
  const standards = standardsInScope(settings).map((standard: Standard) => {
    const summary = summarise(context, standard);
    return { ...summary, since: sinceSnapshot(context, summary) };
  });
  const [first = "27001"] = standards.map(({ standard }) => standard);
  return {
    organisation: settings.text("Organisation", first),
    standards,
    undoable: lastUndoable(state),
  };
}
