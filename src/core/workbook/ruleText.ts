import type { Accepts } from "./tablePlan";

/** Days from 1900-01-01 to 9999-12-31, as serial numbers. */
const FIRST_DAY = "1";
const LAST_DAY = "2958465";

/** What cells accept, in the words of spreadsheets. */
export interface ValidationRule {
  readonly type: "list" | "whole" | "decimal" | "date";
  readonly operator?: "between" | "greaterThan";
  readonly formulas: readonly string[];
}

/** The validation rule that a column or setting asks for. */
export function validationRule(accepts: Accepts): ValidationRule {
  if ("words" in accepts) return { type: "list", formulas: [`"${accepts.words.join(",")}"`] };
  if ("wordsOf" in accepts) return { type: "list", formulas: [accepts.wordsOf] };
  if ("wholeFrom" in accepts) {
    const formulas = [String(accepts.wholeFrom), String(accepts.to)];
    return { type: "whole", operator: "between", formulas };
  }
  if ("above" in accepts) {
    return { type: "decimal", operator: "greaterThan", formulas: [String(accepts.above)] };
  }
  return { type: "date", operator: "between", formulas: [FIRST_DAY, LAST_DAY] };
}

/** A rule as RuleState has it: one text for comparisons. */
export function ruleText({ type, operator, formulas }: ValidationRule): string {
  return [type, ...(operator === undefined ? [] : [operator]), ...formulas].join(" ");
}
