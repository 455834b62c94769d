import { calendarFile, eventsOfFragment } from "../adapters/delivery";
import { CALENDAR_PROGRAMS } from "../app/remind/calendarPrograms";
import type { CalendarEvent } from "../core/calendar";
import { UserError } from "../core/issue";
import { CALENDARS } from "../panes/strings/calendars";

/** The page's own elements. */
export interface CalendarPage {
  readonly status: HTMLElement;
  readonly download: HTMLAnchorElement;
  readonly programs: HTMLElement;
  readonly events: HTMLElement;
}

const MOST_SHOWN = 200;

/**
 * Shows the reminders that the address holds, and offers them as a calendar file. They are text to the
 * page, whatever they say.
 *
 * @param fragment - location.hash
 * @param stamp - when the events were made, as yyyy-mm-ddThh:mm:ssZ
 */
export function showCalendar(page: CalendarPage, fragment: string, stamp: string): void {
  try {
    const events = eventsOfFragment(fragment);
    page.status.textContent = CALENDARS.page.ready(events.length);
    offer(page.download, calendarFile(events, { name: "Annexbook", stamp }));
    page.programs.append(...CALENDAR_PROGRAMS.map((one) => paragraph(CALENDARS.programs[one])));
    page.programs.hidden = false;
    page.events.append(...linesOf(events));
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    page.status.textContent = cause.message;
  }
}

function offer(link: HTMLAnchorElement, text: string): void {
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  link.download = CALENDARS.fileName;
  link.hidden = false;
}

function linesOf(events: readonly CalendarEvent[]): HTMLElement[] {
  const { page } = CALENDARS;
  const texts = events.slice(0, MOST_SHOWN).map(({ on, summary, isCancelled }) => {
    const text = page.on(on, summary);
    return isCancelled ? page.cancelled(text) : text;
  });
  const more = events.length - texts.length;
  return [...texts, ...(more > 0 ? [page.more(more)] : [])].map((text) => element("li", text));
}

function paragraph(text: string): HTMLElement {
  return element("p", text);
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
