import { addDays, type IsoDate } from "../day";
import type { Reminder } from "./reminder";
import { plainText, remindsOn, summaryOf } from "./reminderText";

/** 09:00 on the day before an all-day event; Outlook reads one alarm only, as minutes before it. */
export const ALARM_HOURS_BEFORE = 15;

/** An all-day event (RFC 5545), as a calendar file says it. */
export interface CalendarEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly on: IsoDate;
  /** The day after it: events end before their end. */
  readonly end: IsoDate;
  readonly summary: string;
  /** Lines end with a line feed. */
  readonly description: string;
  readonly isCancelled: boolean;
}

/**
 * The events of a calendar: what is still to come, and what was shown to come and no longer is. Days
 * that have passed are left out: a calendar keeps them.
 */
export function calendarEvents(
  reminders: readonly Reminder[],
  today: IsoDate,
): readonly CalendarEvent[] {
  return reminders.filter((reminder) => isTold(reminder, today)).map(toEvent);
}

/** A cancellation of what no calendar has seen would only puzzle. */
function isTold(reminder: Reminder, today: IsoDate): boolean {
  if (remindsOn(reminder) < today) return false;
  const { status, sequence } = reminder;
  return status === "To come" || (status === "Cancelled" && sequence > 0);
}

function toEvent(reminder: Reminder): CalendarEvent {
  const { uid, sequence, dueOn, owner, status, plannedOn } = reminder;
  const on = remindsOn(reminder);
  const lines = [
    `Due on ${dueOn}${plannedOn === undefined ? "" : " (agreed)"}.`,
    ...(owner === "" ? [] : [`Owner: ${plainText(owner)}.`]),
    "Done? Fill in Done on in the workbook; its reminders then stop.",
  ];
  return {
    uid,
    sequence,
    on,
    end: addDays(on, 1),
    summary: summaryOf(reminder),
    description: lines.join("\n"),
    isCancelled: status === "Cancelled",
  };
}
