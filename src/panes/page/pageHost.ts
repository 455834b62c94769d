import type { PaneHost } from "../app/paneHost";
import { today } from "./localDay";

/** What every page offers to panes. */
export const PAGE_HOST: Pick<PaneHost, "newId" | "today" | "copy"> = {
  newId: () => crypto.randomUUID(),
  today,
  copy: (text) => navigator.clipboard.writeText(text),
};
