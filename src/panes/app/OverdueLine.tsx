import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo } from "react";
import { planReminders } from "../../app/remind/planReminders";
import { overdueCount } from "../../app/remind/remindersView";
import type { Session } from "../../app/session/session";
import type { WorkbookState } from "../../core/workbook";
import { PlainButton } from "../frame/Figure";
import { useStrings } from "../language";

/** One line on Home when something is overdue, which leads to the audits pane; else nothing. */
export function OverdueLine(props: {
  readonly session: Session;
  readonly workbook: WorkbookState;
}) {
  const { session, workbook } = props;
  const { audits } = useStrings();
  const { today } = session;
  const overdue = useMemo(() => overdueCount(planReminders(workbook, today)), [workbook, today]);
  if (overdue === 0) return null;
  return (
    <MessageBar intent="warning">
      <MessageBarBody>
        <PlainButton onOpen={() => session.show("audits")}>{audits.overdue(overdue)}</PlainButton>
      </MessageBarBody>
    </MessageBar>
  );
}
