import type { Standard } from "../catalog";
import type { IsoDate } from "../day";

/** The cell that takes the day on which something was done. */
export interface DoneCell {
  readonly table: string;
  /** Key of the record. */
  readonly key: string;
  readonly column: string;
  /**
   * Whether the cell alone says that it is done. Else it is a fact of the past, such as the day of the
   * last review, and only the list of reminders remembers that this due day is settled.
   */
  readonly isDecisive: boolean;
}

/** Something with a due day, wherever in the workbook it stands. */
export interface DueThing {
  /** undefined for what belongs to neither, such as a person's competence. */
  readonly standard: Standard | undefined;
  readonly cycle: number | undefined;
  /** What falls due, such as "Control review". */
  readonly kind: string;
  /** Tells it apart from others of its kind and cycle, whatever its row and its day: "A.5.1". */
  readonly subject: string;
  /** The same for people: "ISO 27001 A.5.1 Policies for information security". */
  readonly about: string;
  /** What was agreed, else what is aimed at. */
  readonly dueOn: IsoDate;
  /** Agreed with somebody; undefined where only a target is known. */
  readonly plannedOn: IsoDate | undefined;
  readonly doneOn: IsoDate | undefined;
  /** Name of a person; "" when nobody is named. */
  readonly owner: string;
  /** Days before the due day on which somebody is reminded, the earliest first. */
  readonly steps: readonly number[];
  /** Where a typed Done on goes; undefined when nothing in the workbook takes it. */
  readonly doneCell: DoneCell | undefined;
}
