import type { PaneHost } from "../panes/app/paneHost";
import { PAGE_HOST } from "../panes/page/pageHost";
import type { Desk } from "./desk";
import { calendarHost } from "../panes/page/calendarHost";
import { webPreferences } from "./webPreferences";

/** The browser page as a host of panes. */
export function webHost(desk: Desk, version: string): PaneHost {
  return {
    ...PAGE_HOST,
    facts: { version, host: "web page", apiSet: "none" },
    preferences: webPreferences,
    makeWorkbook: desk.create,
    files: desk.files,
    calendars: calendarHost(
      () => import(/* webpackChunkName: "delivery" */ "../adapters/delivery"),
    ),
    hasList: true,
    isBusy: false,
  };
}
