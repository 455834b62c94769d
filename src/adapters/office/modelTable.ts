import {
  columnPosition,
  highlightFormula,
  type SheetPlan,
  type TablePlan,
} from "../../core/workbook";
import { columnHighlightSteps, columnRuleSteps } from "./columnRules";

/** A table of an earlier sheet that accepts and shows the same in its first columns. */
export interface TableModel {
  /** Name of its sheet. */
  readonly sheet: string;
  /** How many columns from the first one on. */
  readonly columns: number;
}

/** Actions of a copy of a model: its sheet, two ranges, and the copy. */
export const MODEL_ACTIONS = 4;
/** A copy has to wait for the request after that of its model: it must be worth that. */
const WORTH_ACTIONS = 40;

/** The model of a table among the sheets before it, if one saves many actions. */
export function modelOf(
  { table }: SheetPlan,
  before: readonly SheetPlan[],
): TableModel | undefined {
  if (table === undefined) return undefined;
  const [best] = before
    .flatMap(({ name, table: other }) => {
      const columns = other === undefined ? 0 : sharedColumns(table, other);
      if (columns === 0) return [];
      const saved = ruleActions(table, 0) - ruleActions(table, columns) - MODEL_ACTIONS;
      return saved < WORTH_ACTIONS ? [] : [{ sheet: name, columns, saved }];
    })
    .sort((one, other) => other.saved - one.saved);
  return best === undefined ? undefined : { sheet: best.sheet, columns: best.columns };
}

function ruleActions(table: TablePlan, from: number): number {
  return [...columnRuleSteps(table, from), ...columnHighlightSteps(table, from)].reduce(
    (sum, { actions }) => sum + actions,
    0,
  );
}

/**
 * How many typed columns are the same in both from the first one on: types, rules and colours, in the
 * same rows.
 */
function sharedColumns(table: TablePlan, model: TablePlan): number {
  const isShort = model.rows.length < table.rows.length;
  if (isShort || model.headingRow !== table.headingRow) return 0;
  const first = table.columns.findIndex(
    (_column, at) => columnText(table, at) !== columnText(model, at),
  );
  const count = first < 0 ? table.columns.length : first;
  return coloursWithin(table, count) === coloursWithin(model, count) ? count : 0;
}

/** A column of formulas is the same as no other. */
function columnText({ name, columns }: TablePlan, at: number): string {
  const { type, accepts, formula } = columns[at] ?? {};
  if (formula !== undefined) return `${name} ${String(at)}`;
  return JSON.stringify([type, accepts]);
}

function coloursWithin(table: TablePlan, count: number): string {
  const colours = table.highlights.flatMap((one) => {
    const positions = one.columns
      .map((heading) => columnPosition(table, heading))
      .filter((position) => position < count);
    const isOut = positions.length === 0;
    return isOut ? [] : [[one.highlight, highlightFormula(table, one), ...positions]];
  });
  return JSON.stringify(colours);
}
