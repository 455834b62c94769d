import type { CalendarProgram } from "../../app/remind/calendarPrograms";

const count = (number: number) => `${String(number)} ${number === 1 ? "reminder" : "reminders"}`;

/** Texts about calendar files, on the pane and on the page that hands one over. */
export const CALENDARS = {
  fileName: "annexbook.ics",
  programs: {
    outlook:
      "Outlook: open the file, or File, Open & Export, Open Calendar. Imported a second time it adds every event again: delete that calendar first, or subscribe to the file where it lies on the web.",
    google:
      "Google Calendar: on a computer, Settings, Import & export, choose the file and a calendar of its own. Imported again, events that changed are updated.",
    apple:
      "Apple Calendar: open the file, or File, Import, and choose a calendar of its own. Imported again, events that changed are updated.",
  } satisfies Record<CalendarProgram, string>,
  page: {
    ready: (number: number) => `${count(number)} in one file. Nothing was sent anywhere.`,
    cancelled: (text: string) => `Cancelled: ${text}`,
    on: (day: string, text: string) => `${day}: ${text}`,
    more: (number: number) => `and ${count(number)} more`,
  },
};
