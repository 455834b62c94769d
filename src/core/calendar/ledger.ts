import { addDays, daysBetween, type IsoDate } from "../day";
import type { Reminder } from "./reminder";
import { remindsOn } from "./reminderText";

/** A reminder that was given to somebody. */
export interface Delivery {
  readonly uid: string;
  /** 0 of weekly reminders, which their day tells apart. */
  readonly sequence: number;
  /** Such as "mail". */
  readonly channel: string;
  readonly recipient: string;
  /** The day that it was to be given on, which may be before the day it was. */
  readonly on: IsoDate;
}

/** Who is reminded, by which way, and what was given before. */
export interface DeliveryRequest {
  readonly channel: string;
  /** Address of an owner; undefined when there is none. */
  readonly addressOf: (owner: string) => string | undefined;
  readonly ledger: readonly Delivery[];
  readonly today: IsoDate;
}

const WEEK = 7;

/**
 * What is to be given to whom today. Of each thing the latest reminder whose day has come, once for
 * each version, way and recipient: a second run on the same day gives nothing, and after days without
 * a run one reminder catches up. What is overdue is given weekly. Missed, done and cancelled reminders
 * and those of owners without an address are not given.
 */
export function deliveriesDue(
  reminders: readonly Reminder[],
  { channel, addressOf, ledger, today }: DeliveryRequest,
): readonly Delivery[] {
  const given = new Map(latestGiven(ledger).map((one) => [keyOf(one), one.on]));
  return latestOfEach(reminders, today).flatMap(({ reminder, on }): Delivery[] => {
    const recipient = addressOf(reminder.owner);
    if (recipient === undefined) return [];
    // Of a weekly reminder the day says which one it is: its version changes every week anyway.
    const sequence = reminder.step < 0 ? 0 : reminder.sequence;
    const delivery = { uid: reminder.uid, sequence, channel, recipient, on };
    const before = given.get(keyOf(delivery));
    return before !== undefined && before >= on ? [] : [delivery];
  });
}

/** The ledger after more was given: of each version, way and recipient the latest, in their order. */
export function latestGiven(
  ledger: readonly Delivery[],
  due: readonly Delivery[] = [],
): readonly Delivery[] {
  const latest = new Map<string, Delivery>();
  for (const one of [...ledger, ...due]) {
    const before = latest.get(keyOf(one));
    if (before === undefined || one.on > before.on) latest.set(keyOf(one), one);
  }
  return [...latest.values()];
}

function keyOf({ uid, sequence, channel, recipient }: Omit<Delivery, "on">): string {
  return JSON.stringify([uid, sequence, channel, recipient]);
}

interface Candidate {
  readonly reminder: Reminder;
  readonly on: IsoDate;
}

function latestOfEach(reminders: readonly Reminder[], today: IsoDate): readonly Candidate[] {
  const latest = new Map<string, Candidate>();
  for (const reminder of reminders) {
    if (reminder.status !== "To come" && reminder.status !== "Past") continue;
    const on = reminder.step < 0 ? weekOf(reminder.dueOn, today) : remindsOn(reminder);
    if (on > today) continue;
    const { standard, kind, about } = reminder;
    const thing = JSON.stringify([standard, kind, about]);
    const before = latest.get(thing);
    if (before === undefined || on > before.on) latest.set(thing, { reminder, on });
  }
  return [...latest.values()];
}

/** The latest weekly day of something overdue: due + 1, + 8, + 15... */
function weekOf(dueOn: IsoDate, today: IsoDate): IsoDate {
  const weeks = Math.floor((daysBetween(dueOn, today) - 1) / WEEK);
  return addDays(dueOn, 1 + WEEK * weeks);
}
