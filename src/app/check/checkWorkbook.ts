import type { IsoDate } from "../../core/day";
import { soaInput, type SheetContext } from "../../core/sheets";
import { issuesOf } from "../../core/soa";
import { standardsInScope, type WorkbookState } from "../../core/workbook";
import { planRepair, type Broken } from "../change/repair";
import { readContext } from "../readContext";
import { auditIssues } from "./audits";
import { documentIssues } from "./documentIssues";
import { findingIssues } from "./findingIssues";
import { governanceIssues } from "./governanceIssues";
import { inventoryIssues } from "./inventoryIssues";
import type { LocatedIssue } from "./locatedIssue";
import { Places } from "./places";
import { profileContradictions } from "./profileContradictions";
import { riskIssues } from "./riskIssues";
import { roadmapIssues } from "./roadmapIssues";
import { structureIssues } from "./structureIssues";
import { WORKBOOK_CHECKS } from "./workbookChecks";

/**
 * All that is wrong with a workbook: first with its tables, then with the statements and clauses of
 * the standards in scope, in the order of the sheets, then with risks, findings, AI systems,
 * suppliers, context, objectives, obligations, management reviews, the company profile, documents,
 * audits, reminders and the roadmap.
 *
 * @throws WorkbookError `not-filled`
 */
export function checkWorkbook(state: WorkbookState, today: IsoDate): readonly LocatedIssue[] {
  return [...workbookIssues(state, today), ...statementIssues(state, readContext(state, today))];
}

/**
 * What is wrong with the tables, formulas, lists and names of a workbook.
 *
 * @throws WorkbookError `not-filled`
 */
export function workbookIssues(state: WorkbookState, today: IsoDate): readonly LocatedIssue[] {
  return [...structureIssues(state), ...planRepair(state, today).broken.map(toIssue)];
}

/** What is wrong with statements, clauses, company profile and audits of the standards in scope. */
export function statementIssues(
  state: WorkbookState,
  context: SheetContext,
): readonly LocatedIssue[] {
  const places = new Places(state);
  return [
    ...standardsInScope(context.settings).flatMap((standard) =>
      issuesOf(soaInput(context, standard)).map((issue) => places.locate(issue)),
    ),
    ...riskIssues(context, places),
    ...findingIssues(context, places),
    ...inventoryIssues(context, places),
    ...governanceIssues(context, places),
    ...profileContradictions(context, places),
    ...documentIssues(context, places),
    ...auditIssues(state, context, places),
    ...roadmapIssues(context, places),
  ];
}

function toIssue({ id, sheet, cell, message }: Broken): LocatedIssue {
  const { severity } = WORKBOOK_CHECKS[id];
  const advice = `${message} "repair" restores it.`;
  const place = { standard: undefined, control: undefined, column: undefined, sheet, cell };
  return { id, severity, ...place, message: advice, fixes: [] };
}
