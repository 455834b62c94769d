import type { Accepts } from "../../core/workbook";
import type { CellRange, ValidationSpec } from "../../ooxml";

/** Days from 1900-01-01 to 9999-12-31, as serial numbers. */
const FIRST_DAY = "1";
const LAST_DAY = "2958465";

/** What cells accept, as a validation that refuses all else with a sentence. */
export function toValidation(accepts: Accepts, range: CellRange): ValidationSpec {
  const { rule, message } = toRule(accepts);
  return {
    ranges: [range],
    rule,
    allowBlank: true,
    // A name that is not in the list of people yet is worth a question, not a refusal.
    severity: "wordsOf" in accepts ? "information" : "stop",
    error: { title: "Not a value for this cell", message },
  };
}

function toRule(accepts: Accepts): { rule: ValidationSpec["rule"]; message: string } {
  if ("words" in accepts) {
    const message = `Choose one of: ${accepts.words.join(", ")}.`;
    return { rule: { type: "list", items: accepts.words }, message };
  }
  if ("wordsOf" in accepts) {
    const message = "This is not in the list. Add it there, so that reminders find it.";
    return { rule: { type: "list", formula: accepts.wordsOf }, message };
  }
  if ("wholeFrom" in accepts) {
    const [formula1, formula2] = [String(accepts.wholeFrom), String(accepts.to)];
    return {
      rule: { type: "whole", operator: "between", formula1, formula2 },
      message: `A whole number from ${formula1} to ${formula2}.`,
    };
  }
  if ("above" in accepts) {
    const formula1 = String(accepts.above);
    return {
      rule: { type: "decimal", operator: "greaterThan", formula1 },
      message: `A number above ${formula1}.`,
    };
  }
  return {
    rule: { type: "date", operator: "between", formula1: FIRST_DAY, formula2: LAST_DAY },
    message: "A day, such as 2026-11-15.",
  };
}
