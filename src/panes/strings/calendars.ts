import type { CalendarProgram } from "../../app/remind/calendarPrograms";

const count = (number: number) => `${String(number)} ${number === 1 ? "reminder" : "reminders"}`;

/** Texts about calendar files, on the pane and on the page that hands one over. */
export const CALENDARS = {
  fileName: "annexbook.ics",
  programs: {
    outlook:
      "Outlook: open the file, or choose File, Open & Export, Open Calendar, and delete that calendar before you open a newer file, because Outlook would add every event again.",
    google:
      "Google Calendar: on a computer choose Settings, Import & export, the file and a calendar of its own; a newer file updates the events that changed.",
    apple:
      "Apple Calendar: open the file, or choose File, Import, and a calendar of its own; a newer file updates the events that changed.",
  } satisfies Record<CalendarProgram, string>,
  page: {
    ready: (number: number) => `${count(number)} in one file. Nothing was sent anywhere.`,
    cancelled: (text: string) => `Cancelled: ${text}`,
    on: (day: string, text: string) => `${day}: ${text}`,
    more: (number: number) => `and ${count(number)} more`,
  },
};
