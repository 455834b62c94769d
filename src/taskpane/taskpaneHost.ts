import type { NewWorkbookInput } from "../app/newWorkbook/newWorkbook";
import type { Failure } from "../app/session/sessionState";
import { STANDARDS } from "../core/catalog/standard";
import type { IsoDate } from "../core/day";
import type { PaneHost } from "../panes/app/paneHost";
import { settingsOf } from "../panes/home/setupValues";
import { calendarHost } from "../panes/page/calendarHost";
import type { PreferenceStore } from "../panes/preferences";
import type { Handover } from "./newWindow";

/** Makes a workbook and hands it over; rejects with a UserError when it cannot be made. */
export type MakeWorkbook = (input: NewWorkbookInput) => Promise<Handover>;

/** What the host of the panes stands on. */
export interface TaskpaneFacts {
  readonly session: { readonly today: IsoDate };
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
  const handOver = async (input: NewWorkbookInput): Promise<boolean> => {
    show.setOutcome(undefined);
    show.setBusy(true);
    try {
      show.setOutcome(await facts.makeWorkbook(input));
      return true;
    } catch (cause) {
      const { failureOf } = await import("../app/session/failure");
      show.setOutcome(failureOf(cause));
      return false;
    } finally {
      show.setBusy(false);
    }
  };
  const today = () => facts.session.today;
  return {
    facts: { version: facts.version, host: facts.hostName, apiSet: facts.apiSet },
    preferences: facts.preferences,
    newId: () => crypto.randomUUID(),
    copy: (text) => navigator.clipboard.writeText(text),
    newWorkbook: async (values) =>
      handOver({
        standards: values.standards,
        settings: settingsOf(values),
        workbookId: crypto.randomUUID(),
        today: today(),
        isDemo: false,
      }),
    openDemo: async () => {
      await handOver({
        standards: STANDARDS,
        workbookId: "brightwater-demo",
        today: today(),
        isDemo: true,
      });
    },
    calendars: calendarHost(
      () => import(/* webpackChunkName: "delivery" */ "../adapters/delivery"),
      facts.openPage,
    ),
    hasList: false,
    isBusy: false,
  };
}
