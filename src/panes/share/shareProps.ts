import type { RecordPlace, Sha256, FilePort } from "../../app/ports";
import type { Action } from "../../app/session/actions";
import type { FileSlot, ShareDesk, ShareState } from "../../app/session/shareDesk";
import type { IsoDate } from "../../core/day";
import type { WorkbookState } from "../../core/workbook";

/** What every tool of "Compare & share" needs. */
export interface ShareProps {
  readonly desk: ShareDesk;
  /** As the desk has it now. */
  readonly state: ShareState;
  readonly workbook: WorkbookState;
  readonly today: IsoDate;
  readonly isBusy: boolean;
  readonly isWritable: boolean;
  readonly onFile: (slot: FileSlot, file: File) => void;
  /** Whether the workbook has such a record to lead to. */
  readonly canGo: (place: RecordPlace) => boolean;
  readonly onGo: (place: RecordPlace) => void;
  /** True when it was done. */
  readonly onPerform: (action: Action) => Promise<boolean>;
  /** Makes a file and hands it out; what keeps it from that is shown. */
  readonly onHandOut: (name: string, type: string, make: MakeFile) => void;
  readonly sha256: Sha256;
}

/** Makes the bytes of a file that is handed out. */
export type MakeFile = (write: FilePort["write"]) => Promise<Uint8Array>;
