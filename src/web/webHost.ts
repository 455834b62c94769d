import { STANDARDS } from "../core/catalog/standard";
import type { PaneHost } from "../panes/app/paneHost";
import { settingsOf } from "../panes/home/setupValues";
import type { Desk } from "./desk";
import { calendarHost } from "../panes/page/calendarHost";
import { today } from "../panes/page/localDay";
import { webPreferences } from "./webPreferences";

/** The browser page as a host of panes. */
export function webHost(desk: Desk, version: string): PaneHost {
  return {
    facts: { version, host: "web page", apiSet: "none" },
    preferences: webPreferences,
    newId,
    copy: (text) => navigator.clipboard.writeText(text),
    newWorkbook: (values) =>
      desk.create(
        {
          standards: values.standards,
          settings: settingsOf(values),
          workbookId: newId(),
          today: today(),
          isDemo: false,
        },
        `${fileNameOf(values.organisation)}.xlsx`,
      ),
    openDemo: async () => {
      await desk.create(
        { standards: STANDARDS, workbookId: "brightwater-demo", today: today(), isDemo: true },
        "annexbook-demo.xlsx",
      );
    },
    calendars: calendarHost(
      () => import(/* webpackChunkName: "delivery" */ "../adapters/delivery"),
    ),
    hasList: true,
    isBusy: false,
  };
}

function newId(): string {
  return crypto.randomUUID();
}

/** A name that every file system takes, from the organisation's. */
function fileNameOf(organisation: string): string {
  const plain = organisation.replaceAll(/[^\p{L}\p{N} ._-]/gu, "").trim();
  return plain === "" ? "annexbook" : plain.slice(0, 60);
}
