import type { CalendarEvent } from "../../core/calendar";
import type { IsoDate } from "../../core/day";
import { CALENDARS } from "../strings/calendars";
import { download } from "./download";

/** How a host hands a calendar file over; each way can be refused, and then rejects. */
export interface CalendarHost {
  /** The text of the file. */
  readonly text: (events: readonly CalendarEvent[], today: IsoDate) => Promise<string>;
  /** Nobody can tell whether it arrived. */
  readonly download: (events: readonly CalendarEvent[], today: IsoDate) => Promise<void>;
  /** Opens the page that hands the file over; undefined where downloads always arrive. */
  readonly openInBrowser?: (events: readonly CalendarEvent[]) => Promise<void>;
}

/** What writes calendar files. */
export interface CalendarWriter {
  readonly calendarFile: (
    events: readonly CalendarEvent[],
    file: { readonly name: string; readonly stamp: string },
  ) => string;
  readonly calendarFragment: (events: readonly CalendarEvent[]) => string;
}

/**
 * Hands calendar files over.
 *
 * @param load - gets the writer when somebody first wants a file
 * @param openPage - opens the page of that name beside this one in a browser; undefined where a page
 *   can always download
 */
export function calendarHost(
  load: () => Promise<CalendarWriter>,
  openPage?: (address: string) => void,
): CalendarHost {
  const text: CalendarHost["text"] = async (events, today) => {
    const { calendarFile } = await load();
    return calendarFile(events, { name: "Annexbook", stamp: `${today}T00:00:00Z` });
  };
  return {
    text,
    download: async (events, today) => {
      const bytes = new TextEncoder().encode(await text(events, today));
      download(CALENDARS.fileName, bytes, CALENDAR_TYPE);
    },
    ...(openPage !== undefined && {
      openInBrowser: async (events) => {
        const { calendarFragment } = await load();
        openPage(`calendar.html#${calendarFragment(events)}`);
      },
    }),
  };
}

const CALENDAR_TYPE = "text/calendar";
