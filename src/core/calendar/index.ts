export { ALARM_HOURS_BEFORE, calendarEvents, type CalendarEvent } from "./calendarEvent";
export { DUE_STATES, dueItems, type DueItem, type DueState } from "./dueItem";
export type { DoneCell, DueThing } from "./dueThing";
export { parseLadder } from "./ladder";
export { deliveriesDue, latestGiven, type Delivery, type DeliveryRequest } from "./ledger";
export {
  REMINDER_STATUSES,
  type KnownReminder,
  type Reminder,
  type ReminderStatus,
} from "./reminder";
export { remindsOn, summaryOf } from "./reminderText";
export { remindersOf, uidOf, type ReminderContext } from "./remindersOf";
