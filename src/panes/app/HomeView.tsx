import type { ReactNode } from "react";
import type { Session } from "../../app/session/session";
import type { SessionState } from "../../app/session/sessionState";
import { HomePane } from "../home/HomePane";
import { demoWorkbook, workbookOf } from "../home/newWorkbookFile";
import { OverviewView, ReadOnlyNotice } from "./lazyViews";
import type { PaneHost } from "./paneHost";

/** Home, from the session: it is there before any workbook is, and stays when one is filled. */
export function HomeView(props: {
  readonly host: PaneHost;
  readonly session: Session | undefined;
  readonly state: SessionState;
  readonly isBusy: boolean;
  readonly onWhy: (path: string) => void;
  /** What the host adds below. */
  readonly extra: ReactNode;
}) {
  const { host, session, state, isBusy, onWhy, extra } = props;
  const { workbook } = state;
  const isFilled = workbook !== undefined && workbook.tables.length > 0;
  const refusal = workbook?.readOnly;
  const toUndecided = () => void answerNext(session);
  return (
    <>
      {!isFilled && refusal !== undefined && <ReadOnlyNotice reason={refusal.message} />}
      <HomePane
        isFilled={isFilled}
        hasWorkbook={workbook !== undefined}
        isWritable={refusal === undefined}
        isBusy={isBusy}
        newId={host.newId}
        onPreview={async (action) => session?.preview(action)}
        onPerform={async (action) => (await session?.perform(action)) ?? false}
        onNew={(setup) => host.makeWorkbook(workbookOf(setup, host.newId(), host.today()))}
        onDemo={() => void host.makeWorkbook(demoWorkbook(host.today()))}
        onOpen={host.open}
        onStatement={() => session?.show("statement")}
        onUndecided={toUndecided}
        renderOverview={(actions) =>
          session !== undefined &&
          workbook !== undefined && (
            <OverviewView
              session={session}
              workbook={workbook}
              actions={actions}
              isBusy={isBusy}
              onWhy={onWhy}
              onUndecided={toUndecided}
            />
          )
        }
      />
      {workbook !== undefined && extra}
    </>
  );
}

/** Leads to the first undecided control after the chosen one, or else to the card as it is. */
async function answerNext(session: Session | undefined): Promise<void> {
  const { workbook, place } = session?.snapshot() ?? {};
  if (session === undefined || workbook === undefined) return;
  const { undecidedPlace } = await import(/* webpackChunkName: "overview" */ "./undecidedPlace");
  const next = undecidedPlace(workbook, session.today, place);
  if (next === undefined) session.show("control");
  else session.answer(next);
}
