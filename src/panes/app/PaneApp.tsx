import { Suspense, useState, type ReactNode } from "react";
import type { Session } from "../../app/session/session";
import type { Pane, SessionState } from "../../app/session/sessionState";
import type { Raises } from "../../core/maturity";
import { Boundary } from "../frame/Boundary";
import { Foot } from "../frame/Foot";
import { PaneFrame } from "../frame/PaneFrame";
import { Waiting } from "../frame/Waiting";
import { useStrings } from "../language";
import { changePreferences, type Preferences } from "../preferences";
import {
  AuditsView,
  ControlView,
  CrosswalkView,
  MaturityView,
  Notices,
  PreferencesPanel,
  ProfileView,
  RegistersView,
  RoadmapView,
  ShareView,
  StatementView,
  WhyView,
} from "./lazyViews";
import { HomeView } from "./HomeView";
import type { PaneHost } from "./paneHost";
import { useSession } from "./useSession";

/** What the panes of one host need. */
export interface PaneAppProps {
  readonly host: PaneHost;
  /** undefined while no workbook is open. */
  readonly session: Session | undefined;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  /** What the host adds to the header. */
  readonly header?: ReactNode;
  /** What the host adds to Home once a workbook is open. */
  readonly homeExtra?: ReactNode;
  /** What the host has to say above the panes. */
  readonly notices?: ReactNode;
}

/** All panes over one session: the only part of them that knows what a session is. */
export function PaneApp(props: PaneAppProps) {
  return (
    <Boundary>
      <Framed {...props} />
    </Boundary>
  );
}

function Framed(props: PaneAppProps) {
  const { host, session, preferences, onPreferences, header, notices } = props;
  const state = useSession(session);
  return (
    <PaneFrame
      pane={state.pane}
      onPane={(pane) => session?.show(pane)}
      hasPanes={session !== undefined}
      header={header}
      notices={
        <>
          {notices}
          <SessionNotices session={session} state={state} />
        </>
      }
      footer={
        <Foot>
          <PreferencesPanel
            preferences={preferences}
            version={host.facts.version}
            onChange={(changes) =>
              onPreferences(changePreferences(host.preferences, preferences, changes))
            }
            diagnostics={async () => {
              const { diagnosticsText } = await import("../../app/session/diagnostics");
              return diagnosticsText(host.facts, session);
            }}
            onCopy={host.copy}
          />
        </Foot>
      }
    >
      <Boundary key={state.pane}>
        <Suspense fallback={<Waiting />}>
          <Panes {...props} state={state} />
        </Suspense>
      </Boundary>
    </PaneFrame>
  );
}

function SessionNotices({
  session,
  state,
}: {
  readonly session: Session | undefined;
  readonly state: SessionState;
}) {
  const { work, failure, outcome, conflicts } = state;
  const isQuiet = work === undefined && failure === undefined && outcome === undefined;
  if (session === undefined || (isQuiet && conflicts.length === 0)) return null;
  return (
    <Suspense>
      <Notices
        work={work}
        failure={failure}
        outcome={outcome}
        conflicts={conflicts}
        onCancel={session.cancel}
        onDismiss={session.dismiss}
        onSettle={session.settle}
      />
    </Suspense>
  );
}

/** A number that is looked at, and the pane that it was opened from. */
interface Why {
  readonly path: string;
  readonly raises: Raises | undefined;
  readonly pane: Pane;
}

type PanesProps = PaneAppProps & { readonly state: SessionState };

function Panes(props: PanesProps) {
  const { host, session, state } = props;
  const { workbook, pane } = state;
  const strings = useStrings();
  const [why, setWhy] = useState<Why>();
  const isBusy = state.work !== undefined || host.isBusy;
  const isFilled = workbook !== undefined && workbook.tables.length > 0;
  if (session !== undefined && workbook === undefined && state.isReading) {
    return <Waiting what={strings.reading} />;
  }
  const onWhy = (path: string, raises?: Raises) => setWhy({ path, raises, pane });
  const filled =
    session !== undefined && isFilled ? { session, workbook, onWhy, isBusy } : undefined;
  if (filled !== undefined && why?.pane === pane) {
    return <WhyView {...filled} {...why} onBack={() => setWhy(undefined)} />;
  }
  if (filled !== undefined && pane === "profile") return <ProfileView {...filled} />;
  if (filled !== undefined && pane === "statement") return <StatementView {...filled} />;
  if (filled !== undefined && pane === "control") {
    return <ControlView {...filled} hasList={host.hasList} />;
  }
  if (filled !== undefined && pane === "registers") return <RegistersView {...filled} />;
  if (filled !== undefined && pane === "maturity") return <MaturityView {...filled} />;
  if (filled !== undefined && pane === "roadmap") return <RoadmapView {...filled} />;
  if (filled !== undefined && pane === "audits") {
    return <AuditsView {...filled} host={host} />;
  }
  if (filled !== undefined && pane === "crosswalk") return <CrosswalkView {...filled} />;
  if (filled !== undefined && pane === "share") return <ShareView {...filled} files={host.files} />;
  // The same place in the tree before and after a fill: Home goes on where it was.
  return <HomeView {...props} isBusy={isBusy} onWhy={onWhy} extra={props.homeExtra} />;
}
