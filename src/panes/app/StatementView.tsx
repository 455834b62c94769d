import { placeOfIssue } from "../../app/session/recordCard";
import { viewsOf } from "../../app/session/views";
import type { LocatedIssue } from "../../app/check/locatedIssue";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import { StatementPane } from "../statement/StatementPane";
import type { FilledProps } from "./filledProps";

/** The statement pane, from the session. */
export function StatementView(props: FilledProps & { readonly isBusy: boolean }) {
  const { session, workbook, isBusy, onWhy } = props;
  const views = viewsOf(workbook, session.today);
  const go = async (issue: LocatedIssue) => {
    const { sheet, cell } = issue;
    if (sheet !== undefined && cell !== undefined && (await session.reveal({ sheet, cell })))
      return;
    const place = placeOfIssue(issue);
    if (place !== undefined) session.answer(place);
  };
  return (
    <>
      <ReadOnlyNotice reason={views.readOnly} />
      <StatementPane
        standards={views.standards}
        counts={(standard) => views.counts(standard)}
        checks={views.checks}
        isBusy={isBusy}
        isWritable={views.readOnly === undefined}
        onWhy={onWhy}
        canGo={(issue) =>
          placeOfIssue(issue) !== undefined || (session.hasSheets && issue.cell !== undefined)
        }
        onGo={(issue) => void go(issue)}
        onPreview={session.preview}
        onPerform={session.perform}
      />
    </>
  );
}
