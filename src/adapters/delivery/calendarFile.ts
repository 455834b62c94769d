import {
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { ALARM_HOURS_BEFORE, type CalendarEvent } from "../../core/calendar";

const SECONDS_PER_HOUR = 3600;

/** How a calendar file is made. */
interface CalendarFile {
  /** What calendar programs call it. */
  readonly name: string;
  /** When the events were made, as yyyy-mm-ddThh:mm:ssZ: the same for the same bytes. */
  readonly stamp: string;
}

/**
 * Events as a calendar file (RFC 5545 and 7986): CRLF at the end of each line, at most 75 octets a
 * line, alarms after all properties of their event.
 *
 * @returns a calendar without events, which calendars accept, when there are none
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  { name, stamp }: CalendarFile,
): string {
  const calendar = new ICalCalendar({
    name,
    method: ICalCalendarMethod.PUBLISH,
    // The library puts the hyphen of "-//" before it.
    prodId: "//Annexbook//Reminders//EN",
  });
  const stamped = new Date(stamp);
  for (const event of events) calendar.createEvent(toEventData(event, stamped));
  return `${calendar.toString().replaceAll(ALARM_TOO_EARLY, "$2$1")}\r\n`;
}

/** The library writes an event's status after its alarm; the grammar has alarms last. */
const ALARM_TOO_EARLY = /(BEGIN:VALARM\r\n[^]*?END:VALARM\r\n)(STATUS:[A-Z]+\r\n)/g;

function toEventData(event: CalendarEvent, stamp: Date) {
  const { uid, sequence, on, end, summary, description, isCancelled } = event;
  const alarm = {
    type: ICalAlarmType.display,
    trigger: ALARM_HOURS_BEFORE * SECONDS_PER_HOUR,
    description: summary,
  } as const;
  return {
    id: uid,
    sequence,
    stamp,
    start: new Date(`${on}T00:00:00Z`),
    end: new Date(`${end}T00:00:00Z`),
    allDay: true,
    summary,
    description,
    transparency: ICalEventTransparency.TRANSPARENT,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    alarms: isCancelled ? [] : [alarm],
  };
}
