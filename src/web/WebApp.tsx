import { lazy, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { PaneApp } from "../panes/app/PaneApp";
import type { PaneHost } from "../panes/app/paneHost";
import { useSession } from "../panes/app/useSession";
import { useTheme } from "../panes/app/useTheme";
import { Themed } from "../panes/frame/Themed";
import { useStrings } from "../panes/language";
import { readPreferences } from "../panes/preferences";
import type { Desk, DeskState } from "./desk";
import { DropTarget } from "./DropTarget";
import { FileCard, FileHeader } from "./FileHeader";
import { fileOf } from "./openedFile";
import { canWriteFiles, chooseFile, droppedFile } from "./pickers";
import { webHost } from "./webHost";
import { webPreferences } from "./webPreferences";

const DeskNotices = lazy(async () => {
  const module = await import(/* webpackChunkName: "notices" */ "./DeskNotices");
  return { default: module.DeskNotices };
});

/** What the browser page is made of. */
export interface WebAppProps {
  readonly desk: Desk;
  readonly version: string;
  /** Told of each name for the change log. */
  readonly onWho: (who: string) => void;
}

/** The panes over one .xlsx file in a browser. */
export function WebApp({ desk, version, onWho }: WebAppProps) {
  const strings = useStrings();
  const [preferences, setPreferences] = useState(() => readPreferences(webPreferences));
  const theme = useTheme(preferences.theme);
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot);
  const { open, name, work } = state;
  const session = useSession(open?.session);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => onWho(preferences.who), [onWho, preferences.who]);
  useUnsavedGuard(desk);
  const choose = () => void openChosen(desk, input.current);
  const host = useMemo((): PaneHost => webHost(desk, version), [desk, version]);
  return (
    <Themed theme={theme}>
      <DropTarget onDrop={(data) => void openDropped(desk, data)}>
        <PaneApp
          host={{ ...host, isBusy: work !== undefined, open: choose }}
          session={open?.session}
          preferences={preferences}
          onPreferences={setPreferences}
          notices={<Quiet desk={desk} state={state} />}
          homeExtra={
            <FileCard
              isBusy={work !== undefined || session.work !== undefined}
              onSaveCopy={canWriteFiles() ? () => void desk.saveCopy() : undefined}
              onOpenOther={choose}
            />
          }
          header={
            open !== undefined && (
              <FileHeader
                name={name}
                isUnsaved={desk.isUnsaved}
                pendingEdits={session.pendingEdits}
                isBusy={work !== undefined || session.work !== undefined}
                onSave={() => void desk.save()}
              />
            )
          }
        />
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={strings.start.open}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = "";
            if (file !== undefined) desk.openFile(fileOf(file));
          }}
        />
      </DropTarget>
    </Themed>
  );
}

/** Nothing while there is nothing to say: that is what loads the notices. */
function Quiet({ desk, state }: { readonly desk: Desk; readonly state: DeskState }) {
  const { work, failure, question, saved } = state;
  if ([work, failure, question, saved].every((one) => one === undefined)) return null;
  return (
    <Suspense>
      <DeskNotices desk={desk} state={state} />
    </Suspense>
  );
}

async function openChosen(desk: Desk, input: HTMLInputElement | null): Promise<void> {
  if (!canWriteFiles()) {
    input?.click();
    return;
  }
  const file = await chooseFile();
  if (file !== undefined) desk.openFile(file);
}

async function openDropped(desk: Desk, data: DataTransfer): Promise<void> {
  const file = await droppedFile(data);
  if (file === undefined) desk.refuseDrop();
  else desk.openFile(file);
}

/** Whoever leaves the page with unsaved changes is asked by the browser. */
function useUnsavedGuard(desk: Desk): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (desk.isUnsaved) event.preventDefault();
    };
    addEventListener("beforeunload", guard);
    return () => removeEventListener("beforeunload", guard);
  }, [desk]);
}
