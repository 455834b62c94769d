import { deliveriesDue, summaryOf, type Delivery } from "../../core/calendar";
import { refuseNoId, type Reminders } from "./planReminders";
import { remindList, type RemindFilter, type RemindItem } from "./remindList";

/** A reminder that is given today, and what it is about. */
export interface GivenReminder {
  readonly delivery: Delivery;
  readonly item: RemindItem;
  /** One line that says what is due and when. */
  readonly summary: string;
}

/** The list that is printed, and that whoever runs it passes on. */
const CHANNEL = "list";

/**
 * The reminders of what is asked for that are to be given today and were not given before. The
 * recipient is the owner's address, else the name, else "". Only reminders that the workbook
 * remembers can be caught up after days without a run.
 *
 * @throws WorkbookError `workbook-id-missing`
 */
export function givenReminders(
  found: Reminders,
  filter: RemindFilter,
  ledger: readonly Delivery[],
): readonly GivenReminder[] {
  refuseNoId(found.workbookId);
  const items = remindList(found, filter);
  const byUid = new Map(
    items.flatMap((item) => item.reminders.map((reminder) => [reminder.uid, { item, reminder }])),
  );
  const mails = new Map(items.map(({ thing, mail }) => [thing.owner, mail]));
  const due = deliveriesDue(
    items.flatMap(({ reminders }) => reminders),
    {
      channel: CHANNEL,
      addressOf: (owner) => mails.get(owner) ?? owner.trim(),
      ledger,
      today: found.context.today,
    },
  );
  return due.flatMap((delivery): GivenReminder[] => {
    const known = byUid.get(delivery.uid);
    if (known === undefined) return [];
    return [{ delivery, item: known.item, summary: summaryOf(known.reminder) }];
  });
}
