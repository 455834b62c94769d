/** Programs that people import a calendar file into, each with a sentence on how. */
export const CALENDAR_PROGRAMS = ["outlook", "google", "apple"] as const;
export type CalendarProgram = (typeof CALENDAR_PROGRAMS)[number];
