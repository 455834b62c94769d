import { ruleAlert, validationRule, type Accepts } from "../../core/workbook";
import type { CellRange, ValidationSpec } from "../../ooxml";

/** What cells accept, as a validation that refuses all else with a sentence. */
export function toValidation(accepts: Accepts, range: CellRange): ValidationSpec {
  const { title, message, isRefusal } = ruleAlert(accepts);
  return {
    ranges: [range],
    rule: toRule(accepts),
    allowBlank: true,
    severity: isRefusal ? "stop" : "information",
    error: { title, message },
  };
}

function toRule(accepts: Accepts): ValidationSpec["rule"] {
  if ("words" in accepts) return { type: "list", items: accepts.words };
  const { type, operator = "between", formulas } = validationRule(accepts);
  const [formula1 = "", formula2] = formulas;
  if (type === "list") return { type, formula: formula1 };
  return { type, operator, formula1, formula2 };
}
