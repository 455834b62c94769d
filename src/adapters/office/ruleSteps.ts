import { HIGHLIGHT_STYLES } from "../../core/sheets";
import {
  ruleAlert,
  validationRule,
  type Accepts,
  type CellHighlight,
  type ValidationRule,
} from "../../core/workbook";
import type { RuledRanges } from "./ruledRanges";
import { areasAt, step, type Step } from "./step";

/** What cells accept, however many ranges have the same rule. */
export function ruleStep({ ranges, accepts }: RuledRanges): Step {
  const size = { actions: 4, payload: [ranges, accepts], ranges: [ranges.join()] };
  return step("rules", size, (sheet) => {
    queueRule(areasAt(sheet, ranges), accepts);
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
/** The format of a highlight without its ink: the formula and the fill. */
const ACTIONS_OF_FORMAT = 9;
/** The font, then each thing that it has. */
const ACTIONS_OF_FONT = 1;

/** A colour over cells, and whether another highlight of the sheet has the same ones. */
export interface SheetHighlight extends Omit<CellHighlight, "range"> {
  /** All begin in one row, and the formula is relative to the first cell of the first. */
  readonly ranges: readonly string[];
  readonly isSecond: boolean;
}

/** A colour over cells by a formula. */
export function highlightStep({ ranges, when, highlight, isSecond }: SheetHighlight): Step {
  const { font = {}, fill } = HIGHLIGHT_STYLES[highlight];
  const inks = Object.keys(font).length;
  const actions =
    ACTIONS_OF_FORMAT +
    (inks === 0 ? 0 : ACTIONS_OF_FONT + inks) -
    (isSecond ? ACTIONS_OF_RANGE : 0);
  const size = { actions, payload: when, ranges: isSecond ? [] : [ranges.join()] };
  return step("rules", size, (sheet) => {
    const { custom } = areasAt(sheet, ranges).conditionalFormats.add("Custom");
    custom.rule.formula = `=${when}`;
    if (font.color !== undefined) custom.format.font.color = `#${font.color}`;
    if (font.bold === true) custom.format.font.bold = true;
    custom.format.fill.color = `#${fill}`;
  });
}
