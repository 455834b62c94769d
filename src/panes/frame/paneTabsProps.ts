import type { Pane } from "../../app/session/sessionState";

/** What the tabs of the panes need. */
export interface PaneTabsProps {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
}
