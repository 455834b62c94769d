import { useMemo, useState } from "react";
import { auditFields, auditsView } from "../../app/programme/auditsView";
import { planReminders } from "../../app/remind/planReminders";
import { remindersView } from "../../app/remind/remindersView";
import { viewsOf } from "../../app/session/views";
import { AuditsPane } from "../audits/AuditsPane";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import type { FilledProps } from "./filledProps";
import type { PaneHost } from "./paneHost";
import { useCalendarWays } from "./useCalendarWays";

/** The audits pane, from the session. */
export function AuditsView(
  props: FilledProps & { readonly host: PaneHost; readonly isBusy: boolean },
) {
  const { session, workbook, host, isBusy } = props;
  const { today } = session;
  const [owner, setOwner] = useState("");
  const views = viewsOf(workbook, today);
  const isWritable = views.readOnly === undefined;
  const view = useMemo(
    () => auditsView(workbook, today, viewsOf(workbook, today).statementIssues),
    [workbook, today],
  );
  const found = useMemo(() => planReminders(workbook, today), [workbook, today]);
  const reminders = useMemo(() => remindersView(found, owner || undefined), [found, owner]);
  const onTake = useCalendarWays({ session, host, owner, isWritable });
  return (
    <>
      <ReadOnlyNotice reason={views.readOnly} />
      <AuditsPane
        view={view}
        reminders={{ view: reminders, owner, onOwner: setOwner, today: view.today }}
        calendar={{
          ...{ owner, isWritable, isBusy, onTake },
          hasBrowser: host.calendars.openInBrowser !== undefined,
          onSheet: () => void session.perform({ name: "remember" }),
        }}
        fieldsOf={(line) => auditFields(workbook, line)}
        people={views.people}
        isWritable={isWritable}
        isBusy={isBusy}
        onPreview={session.preview}
        onPerform={session.perform}
        onEdit={({ key }, { heading, text, seen }) =>
          session.edit({ table: "AB_Audits", key, column: heading, text }, seen)
        }
        onReveal={
          session.hasSheets
            ? ({ key }) => void session.reveal({ table: "AB_Audits", key })
            : undefined
        }
      />
    </>
  );
}
