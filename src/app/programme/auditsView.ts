import type { Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { UserError } from "../../core/issue";
import { findingPolicy } from "../../core/sheets";
import { standardsInScope, tableOf, type WorkbookState } from "../../core/workbook";
import type { LocatedIssue } from "../check/locatedIssue";
import { cyclesOfWorkbook, type JointVisit } from "../cycle/cyclesOfWorkbook";
import { readContext } from "../readContext";
import { cardFields, type CardField } from "../session/cardFields";
import { recordOfKey } from "../change/changedContent";
import { auditWarnings, type AuditWarning } from "./auditWarnings";
import { findingDeadlines, type FindingDeadlines } from "./findingDeadlines";
import { planAudits } from "./planAudits";
import type { ProgrammeLine } from "./programmeLine";
import { standardAudits, type StandardAudits } from "./standardAudits";
import { timeLine, type TimeLine } from "./timeLine";

/** What the audits pane shows of a workbook. */
export interface AuditsView {
  readonly today: IsoDate;
  /** The standards in scope, in their order. */
  readonly standards: readonly StandardAudits[];
  /** undefined while no audit has a day. */
  readonly timeLine: TimeLine | undefined;
  readonly warnings: readonly AuditWarning[];
  readonly jointVisits: readonly JointVisit[];
  /** Rows and cells by which the sheet Audits differs from the programme; 0 when it cannot be made. */
  readonly outdated: number;
  readonly deadlinesOf: (standard: Standard) => readonly FindingDeadlines[];
}

/**
 * The audits pane, from what was read.
 *
 * @param issues - what the checks find in the workbook
 * @throws WorkbookError `not-filled`
 */
export function auditsView(
  state: WorkbookState,
  today: IsoDate,
  issues: readonly LocatedIssue[],
): AuditsView {
  const context = readContext(state, today);
  const standards = standardsInScope(context.settings).map((one) => standardAudits(context, one));
  return {
    today: context.today,
    standards,
    timeLine: timeLine(standards, context.today),
    warnings: auditWarnings(issues, standards),
    jointVisits: unlessOdd(() => cyclesOfWorkbook(state, today).jointVisits, []),
    outdated: unlessOdd(() => changeCount(state, today), 0),
    deadlinesOf: (standard) =>
      standards
        .filter((one) => one.standard === standard)
        .flatMap((one) =>
          findingDeadlines(one, findingPolicy(context.settings, standard), context.today),
        ),
  };
}

function changeCount(state: WorkbookState, today: IsoDate): number {
  const { cells, addedRows } = planAudits(state, today);
  return cells.length + addedRows.length;
}

/** Days that contradict each other are told by the standard that has them. */
function unlessOdd<T>(compute: () => T, otherwise: T): T {
  try {
    return compute();
  } catch (cause) {
    if (cause instanceof UserError) return otherwise;
    throw cause;
  }
}

/** Cells of an audit that people fill in, in the order in which they do. */
const TYPED_COLUMNS = [
  "Planned on",
  "Done on",
  "Decided on",
  "Owner",
  "Body",
  "Auditors",
  "Method",
  "Scope",
  "Criteria",
  "Sampled",
  "Result",
  "Report",
];
const OF_RECERTIFICATION = "Recertification audit";

/** The cells of an audit that people fill in; none while the sheet Audits has no row for it. */
export function auditFields(
  state: WorkbookState,
  { key, kind }: Pick<ProgrammeLine, "key" | "kind">,
): readonly CardField[] {
  const table = tableOf(state, "AB_Audits");
  const record = table && recordOfKey(table, key);
  if (table === undefined || record === undefined) return [];
  const fields = cardFields(table, record, "CMMI-like");
  return TYPED_COLUMNS.flatMap((heading) => {
    const isLeftOut = heading === "Decided on" && kind !== OF_RECERTIFICATION;
    return isLeftOut ? [] : fields.filter((field) => field.heading === heading);
  });
}
