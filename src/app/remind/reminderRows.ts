import { remindersOf } from "../../core/calendar";
import type { SheetContext } from "../../core/sheets";
import type { Row } from "../../core/workbook";
import { dueThings } from "./dueThings";
import { reminderRow } from "./knownReminders";

/** The rows of AB_Reminders of a workbook that remembers none yet. */
export function reminderRows(context: SheetContext, workbookId: string): readonly Row[] {
  const place = { workbookId, today: context.today, known: [] };
  return remindersOf(dueThings(context), place).map(reminderRow);
}
