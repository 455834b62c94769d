import { dueItems, uidOf, type DueItem, type DueThing, type Reminder } from "../../core/calendar";
import type { Standard } from "../../core/catalog";
import { addDays, type IsoDate } from "../../core/day";
import { cellText, rowsOf } from "../../core/workbook";
import type { Reminders } from "./planReminders";

/** What of all that falls due is asked for. */
export interface RemindFilter {
  /** Days from today; what is overdue is always in. undefined: without end. */
  readonly withinDays: number | undefined;
  /** Name of a person, in any case. */
  readonly owner: string | undefined;
  readonly standard: Standard | undefined;
}

/** Something that falls due, with its reminders and the address of its owner. */
export interface RemindItem extends DueItem {
  readonly reminders: readonly Reminder[];
  /** From the table of people; undefined when it has none. */
  readonly mail: string | undefined;
}

/** What falls due and is not done, by due day. */
export function remindList(found: Reminders, filter: RemindFilter): readonly RemindItem[] {
  const { context, things, reminders, workbookId } = found;
  const byUid = new Map(reminders.map((one) => [one.uid, one]));
  const mailOf = addressBook(found);
  const open = things.filter(
    (thing) => thing.doneOn === undefined && isAsked(thing, filter, context.today),
  );
  return dueItems(open, context.today).map((item) => ({
    ...item,
    reminders: [...item.thing.steps.map(String), "overdue"].flatMap(
      (step) => byUid.get(uidOf(workbookId, item.thing, step)) ?? [],
    ),
    mail: mailOf(item.thing.owner),
  }));
}

/** Whether a thing, or one of its reminders, is asked for. */
export function isAsked(
  { dueOn, owner, standard }: Pick<DueThing | Reminder, "dueOn" | "owner" | "standard">,
  filter: RemindFilter,
  today: IsoDate,
): boolean {
  const { withinDays } = filter;
  if (withinDays !== undefined && dueOn > addDays(today, withinDays)) return false;
  if (filter.owner !== undefined && !isSamePerson(owner, filter.owner)) return false;
  return filter.standard === undefined || standard === filter.standard;
}

/** Addresses by name; of people with the same name the first counts. */
function addressBook({ context }: Reminders): (owner: string) => string | undefined {
  const people = rowsOf(context.content, "AB_People").map((row) => ({
    person: cellText(row.get("Person")),
    mail: cellText(row.get("Mail")).trim(),
  }));
  return (owner) => {
    const found = people.find(({ person }) => isSamePerson(person, owner));
    return found === undefined || found.mail === "" ? undefined : found.mail;
  };
}

function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [one.trim().toLowerCase(), other.trim().toLowerCase()];
  return a !== "" && a === b;
}
