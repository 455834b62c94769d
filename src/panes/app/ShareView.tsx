import { useMemo, useSyncExternalStore } from "react";
import { recordOfKey } from "../../app/change/changedContent";
import { failureOf } from "../../app/session/failure";
import { shareDeskOf } from "../../app/session/shareDesk";
import { viewsOf } from "../../app/session/views";
import type { RecordPlace } from "../../app/ports";
import { tableOf } from "../../core/workbook";
import { ReadOnlyNotice } from "../frame/ReadOnlyNotice";
import { download } from "../page/download";
import { bytesOf } from "../page/pickedFile";
import { sha256 } from "../page/sha256";
import { SharePane } from "../share/SharePane";
import type { MakeFile } from "../share/shareProps";
import type { FilledProps } from "./filledProps";
import type { PaneHost } from "./paneHost";

/** "Compare & share", from the session. */
export function ShareView(
  props: FilledProps & { readonly isBusy: boolean; readonly files: PaneHost["files"] },
) {
  const { session, workbook, isBusy, files } = props;
  const desk = useMemo(() => shareDeskOf(session), [session]);
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const { readOnly } = viewsOf(workbook, session.today);
  const handOut = async (name: string, type: string, make: MakeFile) => {
    session.dismiss();
    try {
      download(name, await make(files.write), type);
    } catch (cause) {
      session.report(failureOf(cause));
    }
  };
  const go = (place: RecordPlace) => {
    if (session.hasSheets) void session.reveal(place);
    else session.answer(place);
  };
  return (
    <>
      <ReadOnlyNotice reason={readOnly} />
      <SharePane
        desk={desk}
        state={state}
        workbook={workbook}
        today={session.today}
        isBusy={isBusy}
        isWritable={readOnly === undefined}
        onFile={(slot, file) =>
          void desk.take(slot, { name: file.name, read: () => bytesOf(file) }, files.read)
        }
        canGo={({ table: name, key }) => {
          const table = tableOf(workbook, name);
          return table !== undefined && recordOfKey(table, key) !== undefined;
        }}
        onGo={go}
        onPerform={session.perform}
        onHandOut={(name, type, make) => void handOut(name, type, make)}
        sha256={sha256}
      />
    </>
  );
}
