export { calendarFile } from "./calendarFile";
export { calendarFragment, eventsOfFragment } from "./calendarLink";
export { ledgerFile, readLedger } from "./ledgerFile";
