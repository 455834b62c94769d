import { validationRule, type Accepts } from "../../core/workbook";
import type { CellRange, ValidationSpec } from "../../ooxml";

/** What cells accept, as a validation that refuses all else with a sentence. */
export function toValidation(accepts: Accepts, range: CellRange): ValidationSpec {
  return {
    ranges: [range],
    rule: toRule(accepts),
    allowBlank: true,
    // A name that is not in the list of people yet is worth a question, not a refusal.
    severity: "wordsOf" in accepts ? "information" : "stop",
    error: { title: "Not a value for this cell", message: messageOf(accepts) },
  };
}

function toRule(accepts: Accepts): ValidationSpec["rule"] {
  if ("words" in accepts) return { type: "list", items: accepts.words };
  const { type, operator = "between", formulas } = validationRule(accepts);
  const [formula1 = "", formula2] = formulas;
  if (type === "list") return { type, formula: formula1 };
  return { type, operator, formula1, formula2 };
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
