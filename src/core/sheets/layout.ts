import {
  cellText,
  SETTINGS,
  settingsFromRows,
  type ColumnPlan,
  type Row,
  type SheetPlan,
  type TablePlan,
  type WorkbookPlan,
} from "../workbook";
import { STANDARD_NAMES } from "../catalog";
import { parseIsoDate } from "../day";
import { blueprint, tableSheetAt, tableSheets } from "./blueprint";
import type { SheetContext } from "./sheetContext";

const EMPTY: SheetContext = {
  content: new Map(),
  settings: settingsFromRows([]),
  guidance: [],
  today: parseIsoDate("2000-01-01"),
};

let empty: WorkbookPlan | undefined;

/** The sheets of a workbook without records: what belongs to the layout alone can be seen in it. */
export function emptyLayout(): WorkbookPlan {
  empty ??= blueprint(EMPTY);
  return empty;
}

let sheets: readonly SheetPlan[] | undefined;
let tables: ReadonlyMap<string, TablePlan> | undefined;

/** The sheets of ours that hold a table, in their order and without records. */
export function tableLayouts(): readonly SheetPlan[] {
  sheets ??= tableSheets(EMPTY);
  return sheets;
}

/** A table of ours by its name, in any case; undefined for one that this version does not know. */
export function tableLayout(name: string): TablePlan | undefined {
  tables ??= new Map(
    tableLayouts().flatMap(({ table }) =>
      table === undefined ? [] : [[table.name.toLowerCase(), table]],
    ),
  );
  return tables.get(name.toLowerCase());
}

/**
 * The rows of a table with the results of its formulas, as the core computes them: one for each record
 * of the content, and one without a value where there is none. Nothing for a table that is not ours.
 */
export function computedRows(name: string, context: SheetContext): readonly Row[] {
  const isMeant = (table: TablePlan | undefined) =>
    table?.name.toLowerCase() === name.toLowerCase();
  const index = tableLayouts().findIndex(({ table }) => isMeant(table));
  return tableSheetAt(index, context)?.table?.rows ?? [];
}

/** A column of a table; undefined for one that people have added. */
export function columnLayout(table: string, heading: string): ColumnPlan | undefined {
  return tableLayout(table)?.columns.find((column) => column.heading === heading);
}

const DAY_SETTINGS: ReadonlySet<string> = new Set(
  SETTINGS.flatMap(({ name, accepts }) =>
    accepts !== undefined && "days" in accepts ? [name.toLowerCase()] : [],
  ),
);
const SETTING_VALUES: ReadonlySet<string> = new Set(
  Object.values(STANDARD_NAMES).map(({ cell }) => cell),
);

/** Tables of a reviewer's copy: each shows columns of a table of ours beside those of AB_Reviews. */
const COPIED: ReadonlyMap<string, string> = new Map([
  ["ab_review_27001", "AB_SoA_27001"],
  ["ab_review_42001", "AB_SoA_42001"],
  ["ab_review_clauses", "AB_Clauses"],
]);

/** Whether a number in a cell of a table stands for a day. */
export function isDayCell(table: string, row: Row, heading: string): boolean {
  if (tableLayout(table)?.name === "AB_Settings") {
    const setting = cellText(row.get("Setting")).toLowerCase();
    return SETTING_VALUES.has(heading) && DAY_SETTINGS.has(setting);
  }
  const copied = COPIED.get(table.toLowerCase());
  const sources = copied === undefined ? [table] : [copied, "AB_Reviews"];
  return sources.some((source) => columnLayout(source, heading)?.type === "day");
}
