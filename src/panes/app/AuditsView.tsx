import { useMemo } from "react";
import { auditsView } from "../../app/programme/auditsView";
import { readContext } from "../../app/readContext";
import { viewsOf } from "../../app/session/views";
import { AuditsPane } from "../audits/AuditsPane";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import type { FilledProps } from "./filledProps";

/** The audits pane, from the session. */
export function AuditsView({ session, workbook }: FilledProps) {
  const { today } = session;
  const view = useMemo(() => auditsView(readContext(workbook, today)), [workbook, today]);
  return (
    <>
      <ReadOnlyNotice reason={viewsOf(workbook, today).readOnly} />
      <AuditsPane view={view} />
    </>
  );
}
