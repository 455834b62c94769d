import type { CellValue, Row } from "./cell";
import type { CellPlan, CellRule, SheetPlan } from "./sheetPlan";
import type { ColumnPlan } from "./tablePlan";

/** One cell of a record: written only where it still holds what was expected. */
export interface CellChange {
  readonly table: string;
  /** As recordKey writes it. */
  readonly key: string;
  readonly column: string;
  readonly expected: CellValue;
  readonly value: CellValue;
}

/** A new record at the end of a table; a blank last row takes it. */
export interface RowAddition {
  readonly table: string;
  readonly row: Row;
}

/** The last records of a table, which go: the opposite of additions. */
export interface RowRemoval {
  readonly table: string;
  /** Keys of the last records, in the order of the sheet. */
  readonly keys: readonly string[];
}

/** A column at the right end of a table, or a calculated one that is written anew. */
export interface ColumnChange {
  readonly table: string;
  readonly column: ColumnPlan;
  /** For each row of the table as it is, blank ones included. */
  readonly values: readonly CellValue[];
}

/** A cell outside the tables that gets its formula or text back. */
export interface CellRepair {
  readonly sheet: string;
  readonly cell: CellPlan;
}

/** Cells that get their list or bounds back. */
export interface RuleRepair {
  readonly sheet: string;
  readonly rules: readonly CellRule[];
  /** Whether they belong to rows that the plan adds, whose line in the log stands for both. */
  readonly isOfAddedRows?: boolean;
}

/** A name over cells of a sheet, or over a column of a table. */
export interface NameChange {
  readonly name: string;
  /** Name of the sheet; undefined for a reference that needs none, such as AB_People[Person]. */
  readonly sheet: string | undefined;
  /** A1 range or table reference; undefined takes the name away. */
  readonly refersTo: string | undefined;
}

/** Results of formulas that a change brings about, for hosts that do not compute. */
export interface ComputedValues {
  readonly table: string;
  readonly column: string;
  /** For each row of the table after the change; undefined where nothing is known. */
  readonly values: readonly CellValue[];
}

/** The result of a formula outside the tables. */
export interface ComputedCell {
  readonly sheet: string;
  readonly at: string;
  readonly value: CellValue;
}

/** The line of ours in the printed footer of a sheet; what else people have put there stays. */
export interface FooterChange {
  readonly sheet: string;
  /** As people read it, beginning with FOOTER_MARK; undefined takes it away. */
  readonly line: string | undefined;
}

/** Something that was looked at and not taken over: it goes into the change log alone. */
export interface LeftOut {
  readonly sheet: string;
  /** Record and field, as people read them. */
  readonly record: string;
  readonly value: CellValue;
  /** Why; undefined when a person chose so. */
  readonly reason: string | undefined;
}

/**
 * All that one action changes in a workbook: made by a pure function, shown before it is applied,
 * applied whole or not at all.
 */
export interface ChangePlan {
  /** Such as "Set": the word of the change log. */
  readonly action: string;
  readonly addedSheets: readonly SheetPlan[];
  readonly removedSheets: readonly string[];
  readonly names: readonly NameChange[];
  readonly addedColumns: readonly ColumnChange[];
  readonly repairedColumns: readonly ColumnChange[];
  readonly repairedCells: readonly CellRepair[];
  readonly repairedRules: readonly RuleRepair[];
  readonly addedRows: readonly RowAddition[];
  readonly removedRows: readonly RowRemoval[];
  readonly cells: readonly CellChange[];
  readonly computedValues: readonly ComputedValues[];
  readonly computedCells: readonly ComputedCell[];
  readonly footers: readonly FooterChange[];
  readonly leftOut: readonly LeftOut[];
}

/** A plan that changes nothing but what is given. */
export function planOf(action: string, changes: Partial<Omit<ChangePlan, "action">>): ChangePlan {
  return {
    action,
    addedSheets: [],
    removedSheets: [],
    names: [],
    addedColumns: [],
    repairedColumns: [],
    repairedCells: [],
    repairedRules: [],
    addedRows: [],
    removedRows: [],
    cells: [],
    computedValues: [],
    computedCells: [],
    footers: [],
    leftOut: [],
    ...changes,
  };
}

/** Whether a plan changes nothing. */
export function isEmptyPlan({ action: _action, ...changes }: ChangePlan): boolean {
  return Object.values(changes).every((list) => list.length === 0);
}
