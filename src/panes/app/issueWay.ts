import type { LocatedIssue } from "../../app/check/locatedIssue";
import { placeOfIssue } from "../../app/session/recordCard";
import type { Session } from "../../app/session/session";

/** Whether an issue has a cell or a card to lead to. */
export function canGoToIssue(session: Session, issue: LocatedIssue): boolean {
  return placeOfIssue(issue) !== undefined || (session.hasSheets && issue.cell !== undefined);
}

/** Leads to the cell of an issue, or where no sheets are shown to its card. */
export async function goToIssue(session: Session, issue: LocatedIssue): Promise<void> {
  const { sheet, cell } = issue;
  if (sheet !== undefined && cell !== undefined && (await session.reveal({ sheet, cell }))) return;
  const place = placeOfIssue(issue);
  if (place !== undefined) session.answer(place);
}
