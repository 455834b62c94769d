import type { Accepts } from "./tablePlan";

/** What a person sees who types something else than a cell accepts. */
export interface RuleAlert {
  readonly title: string;
  readonly message: string;
  /** Whether the value is refused; else the person is told and may keep it. */
  readonly isRefusal: boolean;
}

/** The alert of a column or setting, whatever program shows it. */
export function ruleAlert(accepts: Accepts): RuleAlert {
  return {
    title: "Not a value for this cell",
    message: messageOf(accepts),
    // A name that is not in the list of people yet is worth a question, not a refusal.
    isRefusal: !("wordsOf" in accepts),
  };
}

function messageOf(accepts: Accepts): string {
  if ("words" in accepts) return `Choose one of: ${accepts.words.join(", ")}.`;
  if ("wordsOf" in accepts) {
    return "This is not in the list. Add it there, so that reminders find it.";
  }
  if ("wholeFrom" in accepts) {
    return `A whole number from ${String(accepts.wholeFrom)} to ${String(accepts.to)}.`;
  }
  return "above" in accepts
    ? `A number above ${String(accepts.above)}.`
    : "A day, such as 2026-11-15.";
}
