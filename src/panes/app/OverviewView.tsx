import { Suspense } from "react";
import { viewsOf } from "../../app/session/views";
import type { OverviewActions } from "../home/HomePane";
import { OverviewPanel } from "../home/OverviewPanel";
import type { FilledProps } from "./filledProps";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import { OverdueLine } from "./lazyOverdue";
import { ReadinessView } from "./lazyReadiness";

/** Home of a filled workbook, from the session. */
export function OverviewView(
  props: FilledProps & {
    readonly actions: OverviewActions;
    readonly isBusy: boolean;
    readonly onUndecided: () => void;
  },
) {
  const { session, workbook, actions, isBusy, onUndecided, onWhy } = props;
  const views = viewsOf(workbook, session.today);
  return (
    <>
      <ReadOnlyNotice reason={views.readOnly} />
      <Suspense>
        <OverdueLine session={session} workbook={workbook} />
      </Suspense>
      <OverviewPanel
        {...actions}
        overview={views.overview}
        isBusy={isBusy}
        isWritable={views.readOnly === undefined}
        onWhy={onWhy}
        onIssues={() => session.show("statement")}
        onUndecided={onUndecided}
        readiness={
          <Suspense>
            <ReadinessView session={session} workbook={workbook} />
          </Suspense>
        }
      />
    </>
  );
}
