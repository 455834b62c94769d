import {
  isSameFormula,
  tableOf,
  type SheetPlan,
  type SheetState,
  type WorkbookState,
} from "../core/workbook";
import { placeOfName } from "./readContext";

/**
 * The sheet of a workbook that a sheet of the layout has become, whatever people call it: known by
 * its table, by the name that leads to it, or by its title and formulas. undefined when it is gone.
 */
export function sheetOfPlan(state: WorkbookState, plan: SheetPlan): SheetState | undefined {
  const { table, names = [], cells } = plan;
  if (table !== undefined) {
    const found = tableOf(state, table.name);
    return found && state.sheets.find(({ name }) => name === found.sheet);
  }
  for (const { name } of names) {
    const place = placeOfName(state, name);
    if (place !== undefined) return place.sheet;
  }
  const title = cells.find(({ at }) => at === "A1")?.value;
  return state.sheets.find(
    (sheet) =>
      sheet.cells.get("A1")?.value === title &&
      cells.some(
        ({ at, formula }) =>
          formula !== undefined && isSameFormula(sheet.cells.get(at)?.formula, formula),
      ),
  );
}
