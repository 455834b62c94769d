export { calendarFile } from "./calendarFile";
export { calendarFragment, eventsOfFragment } from "./calendarLink";
