import { aiGridView } from "../../app/inventory/aiGridView";
import { viewsOf } from "../../app/session/views";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import { KeptContext } from "../frame/kept";
import { ProfilePane } from "../profile/ProfilePane";
import type { FilledProps } from "./filledProps";
import { canGoToIssue, goToIssue } from "./issueWay";
import { keptOf } from "./keptOf";

/** "Set up", from the session. */
export function ProfileView(props: FilledProps & { readonly isBusy: boolean }) {
  const { session, workbook, isBusy } = props;
  const views = viewsOf(workbook, session.today);
  const done = session.snapshot().outcome?.action;
  return (
    <KeptContext.Provider value={keptOf(session)}>
      <ReadOnlyNotice reason={views.readOnly} />
      <ProfilePane
        standards={views.standards}
        profile={views.profile}
        suggestions={views.suggestions}
        contradictions={views.contradictions}
        ai={{
          gridOf: () => aiGridView(workbook, views.context),
          onRecord: (place) =>
            session.hasSheets ? void session.reveal(place) : session.answer(place),
        }}
        isBusy={isBusy}
        isWritable={views.readOnly === undefined}
        canUndo={done === "answer" || done === "accept"}
        onAnswer={session.answer}
        canGo={(issue) => canGoToIssue(session, issue)}
        onGo={(issue) => void goToIssue(session, issue)}
        onPreview={session.preview}
        onPerform={session.perform}
      />
    </KeptContext.Provider>
  );
}
