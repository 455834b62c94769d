import { viewsOf } from "../../app/session/views";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import { StatementPane } from "../statement/StatementPane";
import type { FilledProps } from "./filledProps";
import { canGoToIssue, goToIssue } from "./issueWay";

/** The statement pane, from the session. */
export function StatementView(props: FilledProps & { readonly isBusy: boolean }) {
  const { session, workbook, isBusy, onWhy } = props;
  const views = viewsOf(workbook, session.today);
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
        canGo={(issue) => canGoToIssue(session, issue)}
        onGo={(issue) => void goToIssue(session, issue)}
        onPreview={session.preview}
        onPerform={session.perform}
      />
    </>
  );
}
