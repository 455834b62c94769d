import type { DueThing } from "../../../core/calendar";
import type { Standard } from "../../../core/catalog";
import type { SheetContext } from "../../../core/sheets";

/** Ladders of reminders by what they are for. */
export interface Ladders {
  readonly usual: readonly number[];
  readonly audit: readonly number[];
  readonly recertification: readonly number[];
}

/** All that a source looks at. */
export interface SourceInput {
  readonly context: SheetContext;
  /** Standards in scope. */
  readonly standards: readonly Standard[];
  readonly laddersOf: (standard: Standard) => Ladders;
}

/** One table, or a part of it, whose records fall due: a file of this folder. */
export type DueSource = (input: SourceInput) => readonly DueThing[];
