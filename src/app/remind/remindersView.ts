import { calendarEvents, remindsOn, type CalendarEvent } from "../../core/calendar";
import type { IsoDate } from "../../core/day";
import { refuseNoId, thingKey, type Reminders } from "./planReminders";
import { isAsked, remindList, type RemindFilter, type RemindItem } from "./remindList";

/** Due within a week, or its first reminder reached, or neither yet. */
export const REMINDER_GROUPS = ["overdue", "due", "soon", "later"] as const;
export type ReminderGroup = (typeof REMINDER_GROUPS)[number];

/** Days before the due day from which something is called due and no longer soon. */
const DUE_DAYS = 7;

/** Something that falls due, as the list shows it. */
export interface ListedDue extends Pick<RemindItem, "thing" | "daysLeft" | "mail"> {
  /** Names it for planDone. */
  readonly key: string;
  readonly group: ReminderGroup;
  /** The day of its next reminder; undefined when none is to come. */
  readonly nextOn: IsoDate | undefined;
  /** Days before it of reminders that nobody was given, the earliest first. */
  readonly missed: readonly number[];
}

/** The list of what falls due. */
export interface RemindersView {
  /** By due day. */
  readonly items: readonly ListedDue[];
  /** Names of the owners of all that is open, in the order of their letters. */
  readonly owners: readonly string[];
  /** Whether the sheet Reminders is up to date. */
  readonly isRemembered: boolean;
}

/** Everything, whosever it is. */
const ALL: RemindFilter = { withinDays: undefined, owner: undefined, standard: undefined };

/**
 * What falls due and is not done.
 *
 * @param owner - name of a person; undefined for everybody's
 */
export function remindersView(found: Reminders, owner: string | undefined): RemindersView {
  const names = new Set(found.things.filter(isOpen).map((thing) => thing.owner.trim()));
  const { cells, addedRows } = found.plan;
  return {
    items: remindList(found, { ...ALL, owner }).map(toListed),
    owners: [...names].filter((name) => name !== "").sort((a, b) => a.localeCompare(b, "en")),
    isRemembered: cells.length + addedRows.length === 0,
  };
}

function isOpen({ doneOn }: { readonly doneOn: IsoDate | undefined }): boolean {
  return doneOn === undefined;
}

function toListed({ thing, daysLeft, mail, state, reminders }: RemindItem): ListedDue {
  const coming = reminders.filter(({ status }) => status === "To come").map(remindsOn);
  const isDue = daysLeft >= 0 && daysLeft <= DUE_DAYS;
  return {
    ...{ thing, daysLeft, mail },
    key: thingKey(thing),
    group: state === "overdue" ? "overdue" : isDue ? "due" : state === "soon" ? "soon" : "later",
    nextOn: [...coming].sort()[0],
    missed: reminders.filter(({ status }) => status === "Missed").map(({ step }) => step),
  };
}

/**
 * The events that a calendar gets of what is asked for.
 *
 * @throws WorkbookError `workbook-id-missing`
 */
export function eventsOf(found: Reminders, filter: RemindFilter): readonly CalendarEvent[] {
  const { reminders, context, workbookId } = found;
  refuseNoId(workbookId);
  const asked = reminders.filter((one) => isAsked(one, filter, context.today));
  return calendarEvents(asked, context.today);
}

/** How many things are overdue. */
export function overdueCount(found: Reminders): number {
  return remindList(found, ALL).filter(({ state }) => state === "overdue").length;
}
