import { daysBetween, type IsoDate } from "../day";
import type { DueThing } from "./dueThing";

/** Overdue: past its due day. Soon: its first reminder has been reached. */
export const DUE_STATES = ["overdue", "soon", "later", "done"] as const;
export type DueState = (typeof DUE_STATES)[number];

/** Something with a due day, as it stands on a day. */
export interface DueItem {
  readonly thing: DueThing;
  readonly state: DueState;
  /** Days from today to the due day; negative when it has passed. */
  readonly daysLeft: number;
  /** Steps of its ladder that have passed, the earliest first. */
  readonly passed: readonly number[];
}

/** Where things stand, by due day. */
export function dueItems(things: readonly DueThing[], today: IsoDate): readonly DueItem[] {
  return things
    .map((thing): DueItem => {
      const daysLeft = daysBetween(today, thing.dueOn);
      const passed = thing.steps.filter((step) => step > daysLeft);
      return { thing, daysLeft, passed, state: stateOf(thing, daysLeft) };
    })
    .sort((one, other) => one.daysLeft - other.daysLeft);
}

function stateOf({ doneOn, steps }: DueThing, daysLeft: number): DueState {
  if (doneOn !== undefined) return "done";
  if (daysLeft < 0) return "overdue";
  return daysLeft <= Math.max(0, ...steps) ? "soon" : "later";
}
