import type { WorkbookState } from "../../core/workbook";

/** What the port knows of the workbook that it changes. */
export interface KnownWorkbook {
  /** As it was read last. */
  readonly state: WorkbookState;
  /** Name of the workbook. */
  readonly name: string;
  readonly date1904: boolean;
  /** Whether Excel has found what it was to find so far. */
  readonly guards: { areTrusted: boolean };
}
