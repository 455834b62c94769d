import { HIGHLIGHT_STYLES } from "../../core/sheets";
import {
  ruleAlert,
  validationRule,
  type Accepts,
  type CellHighlight,
  type ValidationRule,
} from "../../core/workbook";
import type { RuledRanges } from "./ruledRanges";
import { rangeAt, step, type Step } from "./step";

/** What cells accept, however many ranges have the same rule. */
export function ruleStep({ ranges, accepts }: RuledRanges): Step {
  return step("rules", { actions: 4, payload: [ranges, accepts] }, (sheet) => {
    const [only = "", ...more] = ranges;
    queueRule(more.length === 0 ? rangeAt(sheet, only) : sheet.getRanges(ranges.join()), accepts);
  });
}

/** Queues what cells accept, and what a person sees who types something else. */
export function queueRule(range: Excel.Range | Excel.RangeAreas, accepts: Accepts): void {
  const { title, message, isRefusal } = ruleAlert(accepts);
  const { dataValidation } = range;
  dataValidation.rule = toRule(accepts);
  dataValidation.errorAlert = {
    title,
    message,
    showAlert: true,
    style: isRefusal ? "Stop" : "Information",
  };
}

function toRule(accepts: Accepts): Excel.DataValidationRule {
  if ("words" in accepts) {
    return { list: { inCellDropDown: true, source: accepts.words.join(",") } };
  }
  const { type, operator, formulas } = validationRule(accepts);
  const [first = "", second] = formulas;
  if (type === "list") return { list: { inCellDropDown: true, source: `=${first}` } };
  const bounds = {
    formula1: `=${first}`,
    ...(second !== undefined && { formula2: `=${second}` }),
    operator: OPERATORS[operator ?? "between"],
  };
  if (type === "date") return { date: bounds };
  return type === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}

const OPERATORS: Readonly<
  Record<NonNullable<ValidationRule["operator"]>, "Between" | "GreaterThan">
> = { between: "Between", greaterThan: "GreaterThan" };

/** A range and its conditional formats are made once, for whichever highlight comes first. */
const ACTIONS_OF_RANGE = 2;

/**
 * A colour over cells by a formula relative to the first of them.
 *
 * @param isSecond - whether another highlight of the sheet has the same range
 */
export function highlightStep({ range, when, highlight }: CellHighlight, isSecond = false): Step {
  const { font, fill } = HIGHLIGHT_STYLES[highlight];
  const actions = (font.bold === true ? 12 : 11) - (isSecond ? ACTIONS_OF_RANGE : 0);
  return step("rules", { actions, payload: when }, (sheet) => {
    const { custom } = rangeAt(sheet, range).conditionalFormats.add("Custom");
    custom.rule.formula = `=${when}`;
    if (font.color !== undefined) custom.format.font.color = `#${font.color}`;
    if (font.bold === true) custom.format.font.bold = true;
    custom.format.fill.color = `#${fill}`;
  });
}
