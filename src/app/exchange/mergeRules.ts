import { STANDARD_NAMES, STANDARDS } from "../../core/catalog";
import { isNothing, isSameValue, type CellRules } from "../../core/exchange";
import { columnLayout, tableLayout } from "../../core/sheets";
import { cellText, SETTINGS, type CellValue, type Row } from "../../core/workbook";

const SETTING_COLUMNS: ReadonlySet<string> = new Set(
  STANDARDS.map((standard) => STANDARD_NAMES[standard].cell),
);

/** What happened stays in these, and each setting has its row. */
const KEPT_TABLES: ReadonlySet<string> = new Set([
  "AB_Settings",
  "AB_SoA_versions",
  "AB_SoA_sealed",
  "AB_Maturity_history",
]);

/** Whether merging can take records of a table away. */
export function mayRemoveFrom(table: string): boolean {
  return !KEPT_TABLES.has(table);
}

/** What a cell of the workbook can be when it is merged. */
export function cellRulesOf(table: string, column: string, cells: Row): CellRules {
  const initial = initialValue(table, column, cells);
  const layout = columnLayout(table, column);
  const isFree = layout === undefined || (layout.type === "text" && layout.accepts === undefined);
  return {
    isDefault: (value) =>
      isNothing(value) ||
      (!isNothing(initial) &&
        (isSameValue(value, initial) || cellText(value) === cellText(initial))),
    isProse: isFree && tableLayout(table)?.keys.includes(column) !== true,
  };
}

/** What a new workbook says in a setting; undefined for other cells, which are blank there. */
function initialValue(table: string, column: string, cells: Row): CellValue {
  if (table !== "AB_Settings" || !SETTING_COLUMNS.has(column)) return undefined;
  const name = cellText(cells.get("Setting")).toLowerCase();
  return SETTINGS.find((setting) => setting.name.toLowerCase() === name)?.initial;
}
