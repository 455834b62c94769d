import type { IsoDate } from "../../core/day";
import { blueprint } from "../../core/sheets";
import {
  cellAddress,
  isSameFormula,
  parseAddress,
  parseArea,
  planOf,
  ruleText,
  tableOf,
  validationRule,
  type CellPlan,
  type CellRule,
  type CellValue,
  type ChangePlan,
  type ColumnPlan,
  type RuleState,
  type SheetPlan,
  type SheetState,
  type TablePlan,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { readContext, recordsOf } from "../readContext";
import { sheetOfPlan } from "../sheetOfPlan";
import { missingNames } from "./missingNames";
import { rulesOfSettings } from "./rulesOfNewSettings";

/** Something of ours that was overwritten, shortened or lost. */
export interface Broken {
  readonly id: "FRM001" | "FRM002" | "FRM003" | "FRM004";
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string | undefined;
  readonly message: string;
}

/** What `repair` would do, and why. */
export interface Repair {
  readonly broken: readonly Broken[];
  readonly plan: ChangePlan;
}

/**
 * Looks for our own formulas, lists and names that have been overwritten, shortened or lost, and
 * plans to restore them: FRM001 a calculated column, FRM002 a formula outside tables, FRM003 what
 * cells accept, FRM004 a name. A column that has lost only the formula for new rows, as after a save
 * by LibreOffice, is restored without being called broken: its numbers are right.
 *
 * @throws WorkbookError `not-filled`
 */
export function planRepair(state: WorkbookState, today: IsoDate): Repair {
  const context = readContext(state, today);
  const found = blueprint(context).sheets.flatMap((plan) => {
    const sheet = sheetOfPlan(state, plan);
    return sheet === undefined ? [] : [{ plan, sheet }];
  });
  const columns = found.flatMap(({ plan }) => brokenColumns(state, plan));
  const cells = found.flatMap(({ plan, sheet }) => brokenCells(plan, sheet));
  const rules = found.flatMap(({ plan, sheet }) => brokenRules(state, plan, sheet));
  const names = missingNames(
    state,
    found.map(({ plan }) => plan),
  );
  return {
    broken: [
      ...columns.flatMap(({ broken }) => broken ?? []),
      ...cells.map(({ broken }) => broken),
      ...rules.map(({ broken }) => broken),
      ...names.map(({ name, sheet = "" }): Broken => ({
        id: "FRM004",
        sheet,
        cell: undefined,
        message: `The name ${name} is missing: formulas and links use it.`,
      })),
    ],
    plan: planOf("Repair", {
      repairedColumns: columns.map(({ change }) => change),
      repairedCells: cells.map(({ repair }) => repair),
      repairedRules: rules.map(({ sheet, rule }) => ({ sheet, rules: [rule] })),
      names,
    }),
  };
}

function brokenColumns(state: WorkbookState, { table: plan }: SheetPlan) {
  const table = plan && tableOf(state, plan.name);
  if (plan === undefined || table === undefined) return [];
  return plan.columns.flatMap((column) => {
    if (column.formula === undefined || !table.headings.includes(column.heading)) return [];
    const rows = rowsWithout(table, column);
    const isLost = !isSameFormula(table.columnFormulas.get(column.heading), column.formula);
    if (rows.length === 0 && !isLost) return [];
    return [
      {
        broken: rows.length === 0 ? undefined : brokenColumn(table, column, rows),
        change: { table: table.name, column, values: valuesOf(table, plan, column.heading) },
      },
    ];
  });
}

/** Rows of the sheet whose cell has another formula or none. Shared formulas cannot be compared. */
function rowsWithout({ records }: TableState, { heading, formula }: ColumnPlan): number[] {
  return records
    .filter(({ formulas }) => {
      const found = formulas.get(heading);
      return found !== "" && !isSameFormula(found, formula);
    })
    .map(({ at }) => at);
}

function brokenColumn(table: TableState, { heading }: ColumnPlan, rows: readonly number[]): Broken {
  const [first = table.headingRow] = rows;
  const column = table.firstColumn + table.headings.indexOf(heading);
  const many = rows.length === 1 ? `row ${String(first)}` : `${String(rows.length)} rows`;
  return {
    id: "FRM001",
    sheet: table.sheet,
    cell: cellAddress(column, first),
    message: `The formula of the column "${heading}" has been overwritten in ${many}.`,
  };
}

function valuesOf(table: TableState, { rows }: TablePlan, heading: string): CellValue[] {
  const values = new Map(
    recordsOf(table).map((record, index) => [record, rows[index]?.get(heading)]),
  );
  return table.records.map((record) => values.get(record));
}

/** Formulas of the layout that no longer stand in their cell. */
function brokenCells({ table, cells }: SheetPlan, sheet: SheetState) {
  const formulas = cells.filter(isFormula);
  const missing = formulas.filter(({ at, formula }) => {
    const found = sheet.cells.get(at)?.formula;
    return found !== "" && !isSameFormula(found, formula);
  });
  // Rows put in above move everything: nothing is then where the layout has it.
  const isMoved =
    missing.length > formulas.length / 2 || (table === undefined && moved(cells, sheet));
  if (isMoved) return [];
  return missing
    .filter(({ at }) => !isTypedDay(at, cells, sheet) && !isOfLaterVersion(at, cells, sheet))
    .map((cell) => ({
      broken: {
        id: "FRM002" as const,
        sheet: sheet.name,
        cell: cell.at,
        message: `The formula of ${cell.at} has been overwritten.`,
      },
      repair: { sheet: sheet.name, cell },
    }));
}

function isFormula(cell: CellPlan): cell is CellPlan & { readonly formula: string } {
  return cell.formula !== undefined;
}

function moved(cells: readonly CellPlan[], sheet: SheetState): boolean {
  return sheet.cells.get("A1")?.value !== cells.find(({ at }) => at === "A1")?.value;
}

/** An older workbook has neither a later block's formula nor the label to the left of it. */
function isOfLaterVersion(at: string, cells: readonly CellPlan[], sheet: SheetState): boolean {
  if (sheet.cells.get(at) !== undefined) return false;
  const { row, column } = parseAddress(at);
  const [label] = cells
    .filter(({ formula }) => formula === undefined)
    .map((cell) => ({ ...cell, place: parseAddress(cell.at) }))
    .filter(({ place }) => place.row === row && place.column < column)
    .sort((one, other) => other.place.column - one.place.column);
  return label !== undefined && sheet.cells.get(label.at)?.value !== label.value;
}

/** People may type a day over TODAY(). */
function isTypedDay(at: string, cells: readonly CellPlan[], sheet: SheetState): boolean {
  const isToday = cells.find((cell) => cell.at === at)?.formula === "TODAY()";
  return isToday && typeof sheet.cells.get(at)?.value === "number";
}

function brokenRules(
  state: WorkbookState,
  { table: plan, rules = [] }: SheetPlan,
  sheet: SheetState,
) {
  const table = plan && tableOf(state, plan.name);
  const ofColumns = plan === undefined || table === undefined ? [] : columnRules(plan, table);
  // Settings have a rule for each row, which stands elsewhere in workbooks of other versions.
  const ofCells = table === undefined ? rules : rules.length === 0 ? [] : rulesOfSettings(table);
  return [...ofColumns, ...ofCells]
    .filter(({ range, accepts }) => !isCovered(range, ruleText(validationRule(accepts)), sheet))
    .map((rule) => ({
      sheet: sheet.name,
      rule,
      broken: {
        id: "FRM003" as const,
        sheet: sheet.name,
        cell: rule.range.split(":")[0],
        message: `${rule.range} no longer offers or checks the values that it should.`,
      },
    }));
}

function columnRules({ columns }: TablePlan, table: TableState): CellRule[] {
  return columns.flatMap(({ heading, accepts }) => {
    const position = table.headings.indexOf(heading);
    const [first, last] = [table.records[0], table.records.at(-1)];
    if (accepts === undefined || position < 0 || first === undefined || last === undefined) {
      return [];
    }
    const column = table.firstColumn + position;
    return [{ range: `${cellAddress(column, first.at)}:${cellAddress(column, last.at)}`, accepts }];
  });
}

/** Whether every cell of a range has a rule. */
function isCovered(range: string, rule: string, { rules }: SheetState): boolean {
  const wanted = parseArea(range);
  const ranges = rules
    .filter((one) => isSameRule(one, rule))
    .flatMap((one) => one.ranges.map(parseArea))
    .filter((one) => one.firstColumn <= wanted.firstColumn && one.lastColumn >= wanted.lastColumn)
    .sort((one, other) => one.firstRow - other.firstRow);
  let next = wanted.firstRow;
  for (const { firstRow, lastRow } of ranges) {
    if (firstRow <= next) next = Math.max(next, lastRow + 1);
  }
  return next > wanted.lastRow;
}

function isSameRule({ rule }: RuleState, wanted: string): boolean {
  return rule.toLowerCase() === wanted.toLowerCase();
}
