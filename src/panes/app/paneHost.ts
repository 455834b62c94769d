import type { HostFacts } from "../../app/session/diagnostics";
import type { CalendarHost } from "../page/calendarHost";
import type { SetupValues } from "../home/setupValues";
import type { PreferenceStore } from "../preferences";

/** What a host gives to the panes besides the workbook's session. */
export interface PaneHost {
  readonly facts: HostFacts;
  readonly preferences: PreferenceStore;
  /** A random id for a new workbook. */
  readonly newId: () => string;
  /** Rejects where the page may not copy. */
  readonly copy: (text: string) => Promise<void>;
  /** True when the workbook was made; what keeps it from that, the host shows. */
  readonly newWorkbook: (values: SetupValues) => Promise<boolean>;
  readonly openDemo: () => Promise<void>;
  /** Chooses another workbook; left out where the host's own program does that. */
  readonly open?: (() => void) | undefined;
  readonly calendars: CalendarHost;
  /** Whether the host shows no sheets, so that the list of controls stands beside the card. */
  readonly hasList: boolean;
  /** Whether the host is busy with the workbook as a whole, such as opening one. */
  readonly isBusy: boolean;
}
