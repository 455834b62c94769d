import type { PaneHost } from "../panes/app/paneHost";
import { PAGE_HOST } from "../panes/page/pageHost";
import type { Desk } from "./desk";
import { webPreferences } from "./webPreferences";

/** The browser page as a host of panes. */
export function webHost(desk: Desk, version: string): PaneHost {
  return {
    ...PAGE_HOST,
    facts: { version, host: "web page", apiSet: "none" },
    preferences: webPreferences,
    makeWorkbook: desk.create,
    files: desk.files,
    hasList: true,
    isBusy: false,
  };
}
