import { remindersOf } from "../../core/calendar";
import { addDays } from "../../core/day";
import type { SheetContext } from "../../core/sheets";
import type { Row } from "../../core/workbook";
import { dueThings } from "./dueThings";
import { reminderRow } from "./knownReminders";

/** The rows of AB_Reminders for what is overdue or due in so many days, of a workbook that has none. */
export function reminderRows(
  context: SheetContext,
  workbookId: string,
  withinDays: number,
): readonly Row[] {
  const { today } = context;
  const until = addDays(today, withinDays);
  const things = dueThings(context).filter(({ dueOn }) => dueOn <= until);
  return remindersOf(things, { workbookId, today, known: [] }).map(reminderRow);
}
