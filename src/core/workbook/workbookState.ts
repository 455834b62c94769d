import type { CellValue, Row } from "./cell";

/** A cell outside the tables, as it was read. */
export interface CellState {
  readonly value: CellValue;
  /** As Excel shows it, without "="; undefined for a typed value. */
  readonly formula: string | undefined;
}

/** A record of a table, as it was read. */
export interface RecordState {
  /** Row of the sheet, 1-based: where to jump to, never what to recognise it by. */
  readonly at: number;
  readonly row: Row;
  /** Formulas of its cells by heading, as Excel shows them. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** A table of ours, wherever and however people have moved it. */
export interface TableState {
  readonly name: string;
  /** Name of its sheet. */
  readonly sheet: string;
  readonly headingRow: number;
  /** Column of the first heading, from 1. */
  readonly firstColumn: number;
  readonly headings: readonly string[];
  readonly records: readonly RecordState[];
  /** Formulas that the table gives to new rows, by heading. */
  readonly columnFormulas: ReadonlyMap<string, string>;
}

/** What cells accept, as the workbook says it. */
export interface RuleState {
  /** A1 ranges. */
  readonly ranges: readonly string[];
  /** Type, operator and formulas, one text for comparisons. */
  readonly rule: string;
}

/** One sheet. Cells and rules are read of our own sheets only. */
export interface SheetState {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Whether it holds a table or a name of ours, or its formulas use one. */
  readonly isOurs: boolean;
  /** By A1 address, those of tables left out. */
  readonly cells: ReadonlyMap<string, CellState>;
  readonly rules: readonly RuleState[];
}

/** What a workbook holds, as far as it concerns us: read by an adapter, changed by nobody. */
export interface WorkbookState {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  /** Tables that begin with AB_. */
  readonly tables: readonly TableState[];
  /** Names of all other tables. */
  readonly otherTables: readonly string[];
  /** What the names of the whole workbook stand for, as Excel shows them, by name. */
  readonly names: ReadonlyMap<string, string>;
  /** Why nothing can be written; undefined when it can. */
  readonly readOnly: ReadOnlyReason | undefined;
}

/** Why a workbook can be read and not be written. */
export interface ReadOnlyReason {
  /** Stable, such as "signed". */
  readonly code: string;
  /** One sentence. */
  readonly message: string;
}

/** The table of a name, in any case; undefined when the workbook has none. */
export function tableOf(state: WorkbookState, name: string): TableState | undefined {
  return state.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}
