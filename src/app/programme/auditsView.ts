import type { SheetContext } from "../../core/sheets";
import { standardsInScope } from "../../core/workbook";
import { standardAudits, type StandardAudits } from "./standardAudits";

/** What the audits pane shows of a workbook. */
export interface AuditsView {
  /** The standards in scope, in their order. */
  readonly standards: readonly StandardAudits[];
}

/** The audits pane, from what was read. */
export function auditsView(context: SheetContext): AuditsView {
  return {
    standards: standardsInScope(context.settings).map((one) => standardAudits(context, one)),
  };
}
