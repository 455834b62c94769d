import type { Standard } from "../catalog";
import type { IsoDate } from "../day";

/**
 * Where one reminder stands. Missed: its day had passed when it was first planned, so nobody was
 * reminded. Past: its day came and went in a calendar. Cancelled: what it reminds of was done before,
 * or is no longer due. Done: what it reminded of was done after it.
 */
export const REMINDER_STATUSES = ["To come", "Past", "Missed", "Done", "Cancelled"] as const;
export type ReminderStatus = (typeof REMINDER_STATUSES)[number];

/** One reminder of one thing: an event of a calendar, a row of AB_Reminders. */
export interface Reminder {
  /** The same for the same workbook, standard, cycle, kind, subject and step, whatever the day. */
  readonly uid: string;
  readonly standard: Standard | undefined;
  readonly about: string;
  readonly kind: string;
  /** Days before the due day; negative: days after it, of the weekly reminder of what is overdue. */
  readonly step: number;
  readonly dueOn: IsoDate;
  readonly owner: string;
  readonly plannedOn: IsoDate | undefined;
  readonly doneOn: IsoDate | undefined;
  /** Rises by one when day, summary or cancellation change, and at no other time. */
  readonly sequence: number;
  /** Tells whether day, summary and cancellation are still the same. */
  readonly fingerprint: string;
  readonly status: ReminderStatus;
}

/** What a workbook remembers of a reminder. */
export type KnownReminder = Omit<Reminder, "status"> & {
  /** undefined when the cell holds none of the words. */
  readonly status: ReminderStatus | undefined;
};
