import { daysBetween, type IsoDate } from "../day";
import type { DueThing } from "./dueThing";
import type { KnownReminder, Reminder, ReminderStatus } from "./reminder";
import { remindsOn, summaryOf } from "./reminderText";
import { stableHash } from "./stableHash";

/** What reminders are planned with. */
export interface ReminderContext {
  readonly workbookId: string;
  readonly today: IsoDate;
  /** What the workbook remembers. */
  readonly known: readonly KnownReminder[];
}

const WEEK = 7;

/**
 * The reminders of everything that falls due: one for each step of its ladder, and from the day after
 * the due day a weekly one until it is done. Those that the workbook remembers follow at the end when
 * nothing has them any more: what a calendar may still show is then cancelled.
 */
export function remindersOf(
  things: readonly DueThing[],
  { workbookId, today, known }: ReminderContext,
): readonly Reminder[] {
  const byUid = new Map(known.map((one) => [one.uid, one]));
  const planned = things.flatMap((thing) => {
    const draft = (step: number, name: string) =>
      toReminder(thing, step, { uid: uidOf(workbookId, thing, name), byUid, today });
    const steps = thing.steps.map((step) => draft(step, String(step)));
    if (!isShown(thing, workbookId, today, byUid)) return steps;
    return [...steps, draft(overdueStep(thing.dueOn, today), OVERDUE)];
  });
  const seen = new Set(planned.map(({ uid }) => uid));
  const left = known.filter(({ uid }) => !seen.has(uid)).map((one) => toLeftOver(one, today));
  return [...planned, ...left];
}

const OVERDUE = "overdue";

/** Whether a thing's weekly reminder is of use: it is overdue, or a calendar may have to forget it. */
function isShown(
  thing: DueThing,
  workbookId: string,
  today: IsoDate,
  byUid: ReadonlyMap<string, KnownReminder>,
): boolean {
  if (thing.doneOn === undefined && thing.dueOn < today) return true;
  return byUid.size > 0 && byUid.has(uidOf(workbookId, thing, OVERDUE));
}

/**
 * A stable id: of a hash, so that nothing of a company leaks into other people's calendars.
 *
 * @param step - number of days, or "overdue"
 */
export function uidOf(
  workbookId: string,
  { standard, cycle, kind, subject }: Pick<DueThing, "standard" | "cycle" | "kind" | "subject">,
  step: string,
): string {
  const parts = [workbookId, standard ?? "", cycle ?? 0, kind, subject.toLowerCase(), step];
  return `annexbook-${stableHash(JSON.stringify(parts))}`;
}

/** Minus the days from the due day to the next weekly reminder: due + 1, + 8, + 15... */
function overdueStep(dueOn: IsoDate, today: IsoDate): number {
  const late = daysBetween(dueOn, today);
  return -1 - WEEK * Math.max(0, Math.ceil((late - 1) / WEEK));
}

interface Place {
  readonly uid: string;
  readonly byUid: ReadonlyMap<string, KnownReminder>;
  readonly today: IsoDate;
}

function toReminder(thing: DueThing, step: number, { uid, byUid, today }: Place): Reminder {
  const { standard, about, kind, dueOn, owner, plannedOn, doneOn } = thing;
  const known = byUid.get(uid);
  const draft = { uid, standard, about, kind, step, dueOn, owner, plannedOn, doneOn };
  const status = statusOf(draft, known, today);
  return { ...draft, status, ...versionOf(draft, status, known) };
}

type Draft = Omit<Reminder, "status" | "sequence" | "fingerprint">;

function statusOf(draft: Draft, known: KnownReminder | undefined, today: IsoDate): ReminderStatus {
  const on = remindsOn(draft);
  const { doneOn, step, dueOn } = draft;
  if (doneOn !== undefined) return on > doneOn ? "Cancelled" : "Done";
  if (step < 0 && dueOn >= today) return "Cancelled";
  if (on >= today) return "To come";
  const wasShown = known?.status === "To come" || known?.status === "Past";
  return wasShown && known.dueOn === dueOn && known.step === step ? "Past" : "Missed";
}

/** Sequence and fingerprint: a new version only where somebody's calendar has to change. */
function versionOf(draft: Draft, status: ReminderStatus, known: KnownReminder | undefined) {
  const isCancelled = status === "Cancelled";
  const version = JSON.stringify([remindsOn(draft), summaryOf(draft), isCancelled]);
  const fingerprint = stableHash(version).slice(0, 16);
  const isSame = known === undefined || known.fingerprint === fingerprint;
  return { fingerprint, sequence: (known?.sequence ?? 0) + (isSame ? 0 : 1) };
}

/** What nothing has any more: cancelled where its day is still to come, else as it was. */
function toLeftOver(known: KnownReminder, today: IsoDate): Reminder {
  const status = known.status ?? "Past";
  if (status !== "To come") return { ...known, status };
  if (remindsOn(known) < today) return { ...known, status: "Past" };
  return { ...known, status: "Cancelled", ...versionOf(known, "Cancelled", known) };
}
