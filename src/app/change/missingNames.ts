import {
  cellAddress,
  isSameFormula,
  tableOf,
  type NameChange,
  type SheetPlan,
  type WorkbookState,
} from "../../core/workbook";
import { sheetOfPlan } from "../sheetOfPlan";

/** The names of ours that a workbook has lost, for sheets that it still has. */
export function missingNames(state: WorkbookState, sheets: readonly SheetPlan[]): NameChange[] {
  const present = new Set([...state.names.keys()].map((name) => name.toLowerCase()));
  return sheets.flatMap((sheet) =>
    (sheet.names ?? [])
      .filter(({ name }) => !present.has(name.toLowerCase()))
      .flatMap(({ name, refersTo }) => {
        const place = placeFor(state, sheet, refersTo);
        return place === undefined ? [] : [{ name, ...place }];
      }),
  );
}

/**
 * Where a lost name belongs. A column of a table needs no place; the heading of a table is where the
 * table is; any other cell only where it still holds what the layout has there.
 */
function placeFor(state: WorkbookState, plan: SheetPlan, refersTo: string) {
  const table = plan.table && tableOf(state, plan.table.name);
  if (refersTo.includes("[")) return table && { sheet: undefined, refersTo };
  const headingAt = plan.table && `A${String(plan.table.headingRow)}`;
  if (table !== undefined && refersTo === headingAt) {
    return { sheet: table.sheet, refersTo: cellAddress(table.firstColumn, table.headingRow) };
  }
  const planned = plan.cells.find(({ at }) => at === refersTo);
  const sheet = sheetOfPlan(state, plan);
  const cell = sheet?.cells.get(refersTo);
  if (sheet === undefined || cell === undefined || planned === undefined) return undefined;
  const isSame =
    planned.formula === undefined
      ? cell.value === planned.value
      : isSameFormula(cell.formula, planned.formula);
  return isSame ? { sheet: sheet.name, refersTo } : undefined;
}
