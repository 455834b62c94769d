import type { Failure } from "../app/session/sessionState";
import type { PaneHost } from "../panes/app/paneHost";
import type { NewWorkbookFile } from "../panes/home/newWorkbookFile";
import { calendarHost } from "../panes/page/calendarHost";
import { PAGE_HOST } from "../panes/page/pageHost";
import type { PreferenceStore } from "../panes/preferences";
import { otherFiles } from "./otherFiles";
import type { Handover } from "./newWindow";

/** Makes a workbook and hands it over; rejects with a UserError when it cannot be made. */
export type MakeWorkbook = (file: NewWorkbookFile) => Promise<Handover>;

/** What the host of the panes stands on. */
export interface TaskpaneFacts {
  readonly preferences: PreferenceStore;
  readonly version: string;
  readonly apiSet: string;
  readonly hostName: string;
  readonly makeWorkbook: MakeWorkbook;
  /** Opens a page beside this one in the person's browser. */
  readonly openPage: (address: string) => void;
}

/** Where the task pane shows that it is at work, and how that ended. */
export interface HandoverShow {
  readonly setBusy: (isBusy: boolean) => void;
  readonly setOutcome: (outcome: Handover | Failure | undefined) => void;
}

/** Excel as a host of panes: its sheets are the list, and it opens files itself. */
export function taskpaneHost(facts: TaskpaneFacts, show: HandoverShow): PaneHost {
  const makeWorkbook = async (file: NewWorkbookFile): Promise<boolean> => {
    show.setOutcome(undefined);
    show.setBusy(true);
    try {
      show.setOutcome(await facts.makeWorkbook(file));
      return true;
    } catch (cause) {
      const { failureOf } = await import("../app/session/failure");
      show.setOutcome(failureOf(cause));
      return false;
    } finally {
      show.setBusy(false);
    }
  };
  return {
    ...PAGE_HOST,
    facts: { version: facts.version, host: facts.hostName, apiSet: facts.apiSet },
    preferences: facts.preferences,
    makeWorkbook,
    files: otherFiles,
    calendars: calendarHost(
      () => import(/* webpackChunkName: "delivery" */ "../adapters/delivery"),
      facts.openPage,
    ),
    hasList: false,
    isBusy: false,
  };
}
