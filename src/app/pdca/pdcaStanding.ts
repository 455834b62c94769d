import type { IsoDate } from "../../core/day";
import { sensibleDay } from "../cycle/certificationFacts";
import type { PdcaState } from "./pdcaThing";

/**
 * Where something stands on a day, and the quarter's day that it belongs to.
 *
 * @param doneOn - "" for what is done on a day that nobody has typed
 */
export function standing(
  doneOn: IsoDate | "" | undefined,
  dueOn: IsoDate | undefined,
  { today }: { readonly today: IsoDate },
): { readonly on: IsoDate | undefined; readonly state: PdcaState } {
  if (doneOn !== undefined) {
    return { on: doneOn === "" ? undefined : sensibleDay(doneOn), state: "Done" };
  }
  const on = sensibleDay(dueOn);
  return { on, state: on !== undefined && on < today ? "Overdue" : "Open" };
}

/** Something that is looked at again and again: due on its next day, else done when it was looked at last. */
export function recurring(
  lastOn: IsoDate | "" | undefined,
  nextOn: IsoDate | undefined,
  context: { readonly today: IsoDate },
): ReturnType<typeof standing> {
  return standing(nextOn === undefined ? lastOn : undefined, nextOn, context);
}
