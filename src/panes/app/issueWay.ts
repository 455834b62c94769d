import type { LocatedIssue } from "../../app/check/locatedIssue";
import type { RecordPlace } from "../../app/ports";
import { recordAt } from "../../app/registers/recordAt";
import { registerOf } from "../../app/registers/register";
import { placeOfIssue } from "../../app/session/recordCard";
import type { Session } from "../../app/session/session";

/** Whether an issue has a cell or a card to lead to. */
export function canGoToIssue(session: Session, issue: LocatedIssue): boolean {
  return placeOf(session, issue) !== undefined || (session.hasSheets && issue.cell !== undefined);
}

/** Leads to the cell of an issue, or where no sheets are shown to its card. */
export async function goToIssue(session: Session, issue: LocatedIssue): Promise<void> {
  const { sheet, cell } = issue;
  if (sheet !== undefined && cell !== undefined && (await session.reveal({ sheet, cell }))) return;
  const place = placeOf(session, issue);
  if (place !== undefined) session.answer(place);
}

/** The record whose card shows an issue: one of a register by its cell. */
function placeOf(session: Session, issue: LocatedIssue): RecordPlace | undefined {
  const { workbook } = session.snapshot();
  const record = workbook && recordAt(workbook, issue);
  const isOfRegister = record !== undefined && registerOf(record.table) !== undefined;
  return isOfRegister ? record : placeOfIssue(issue);
}
