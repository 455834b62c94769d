import { addDays, type IsoDate } from "../day";
import type { Reminder } from "./reminder";

const LONGEST_ABOUT = 160;

/** The day on which a reminder is given. */
export function remindsOn({ dueOn, step }: Pick<Reminder, "dueOn" | "step">): IsoDate {
  return addDays(dueOn, -step);
}

/**
 * One line that says what is due and when, without line breaks or control characters.
 *
 * @example
 * "Surveillance audit 1: ISO 27001, cycle 1, due on 2027-03-24, in 30 days"
 */
export function summaryOf({
  kind,
  about,
  dueOn,
  step,
}: Pick<Reminder, "kind" | "about" | "dueOn" | "step">): string {
  const what = plainText(shortened(`${kind}: ${about}`));
  if (step < 0) return `Overdue since ${dueOn}: ${what}`;
  const when = step === 0 ? "today" : step === 1 ? "tomorrow" : `in ${String(step)} days`;
  return `${what}, due on ${dueOn}, ${when}`;
}

/** A text without control characters and halves of characters, which no calendar takes. */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replaceAll(/[\ud800-\udfff]/gu, "\ufffd");
}

function shortened(text: string): string {
  return text.length > LONGEST_ABOUT ? `${text.slice(0, LONGEST_ABOUT - 3)}...` : text;
}
