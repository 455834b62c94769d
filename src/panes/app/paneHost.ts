import type { FilePort } from "../../app/ports";
import type { HostFacts } from "../../app/session/diagnostics";
import type { IsoDate } from "../../core/day";
import type { NewWorkbookFile } from "../home/newWorkbookFile";
import type { CalendarHost } from "../page/calendarHost";
import type { PreferenceStore } from "../preferences";

/** What a host gives to the panes besides the workbook's session. */
export interface PaneHost {
  readonly facts: HostFacts;
  readonly preferences: PreferenceStore;
  /** A random id for a new workbook. */
  readonly newId: () => string;
  readonly today: () => IsoDate;
  /** Other .xlsx files, read and made. */
  readonly files: FilePort;
  /** Rejects where the page may not copy. */
  readonly copy: (text: string) => Promise<void>;
  /** True when the workbook was made; what keeps it from that, the host shows. */
  readonly makeWorkbook: (file: NewWorkbookFile) => Promise<boolean>;
  /** Chooses another workbook; left out where the host's own program does that. */
  readonly open?: (() => void) | undefined;
  readonly calendars: CalendarHost;
  /** Whether the host shows no sheets, so that the list of controls stands beside the card. */
  readonly hasList: boolean;
  /** Whether the host is busy with the workbook as a whole, such as opening one. */
  readonly isBusy: boolean;
}
