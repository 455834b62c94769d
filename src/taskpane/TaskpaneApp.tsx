import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Session } from "../app/session/session";
import type { Failure } from "../app/session/sessionState";
import { PaneApp } from "../panes/app/PaneApp";
import { useTheme } from "../panes/app/useTheme";
import { Own } from "../panes/frame/Column";
import { Themed } from "../panes/frame/Themed";
import { useStrings } from "../panes/language";
import { readPreferences, type PreferenceStore } from "../panes/preferences";
import type { Handover } from "./newWindow";
import { taskpaneHost, type MakeWorkbook } from "./taskpaneHost";

/** What the task pane is made of. */
export interface TaskpaneAppProps {
  readonly session: Session;
  readonly preferences: PreferenceStore;
  readonly version: string;
  /** Such as "ExcelApi 1.15". */
  readonly apiSet: string;
  /** Such as "Excel, PC 16.0". */
  readonly hostName: string;
  /** undefined where Excel does not say. */
  readonly hostIsDark: boolean | undefined;
  readonly makeWorkbook: MakeWorkbook;
  /** Opens a page beside this one in the person's browser. */
  readonly openPage: (address: string) => void;
  /** Told of each name for the change log. */
  readonly onWho: (who: string) => void;
}

/** How handing over a new workbook ended. */
type Outcome = Handover | Failure;

/** The panes beside the workbook that is open in Excel. */
export function TaskpaneApp(props: TaskpaneAppProps) {
  const { session, onWho } = props;
  const [preferences, setPreferences] = useState(() => readPreferences(props.preferences));
  const theme = useTheme(preferences.theme, props.hostIsDark);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => onWho(preferences.who), [onWho, preferences.who]);
  const host = useMemo(() => taskpaneHost(props, { setBusy, setOutcome }), [props]);
  return (
    <Themed theme={theme}>
      <PaneApp
        host={{ ...host, isBusy }}
        session={session}
        preferences={preferences}
        onPreferences={setPreferences}
        notices={
          outcome !== undefined && (
            <HandoverNotice outcome={outcome} onClose={() => setOutcome(undefined)} />
          )
        }
      />
    </Themed>
  );
}

function HandoverNotice(props: { readonly outcome: Outcome; readonly onClose: () => void }) {
  const { outcome, onClose } = props;
  const strings = useStrings();
  const isFailure = typeof outcome === "object";
  return (
    <MessageBar
      intent={isFailure ? "error" : "success"}
      layout="multiline"
      role={isFailure ? "alert" : "status"}
    >
      <MessageBarBody>
        {isFailure ? <Own>{outcome.message}</Own> : strings.taskpane[outcome]}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="transparent" onClick={onClose}>
          {strings.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
