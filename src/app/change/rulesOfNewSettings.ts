import { STANDARD_NAMES, STANDARDS } from "../../core/catalog";
import {
  cellAddress,
  cellText,
  SETTINGS,
  tableOf,
  type RowAddition,
  type RuleRepair,
  type WorkbookState,
} from "../../core/workbook";

/** What the cells of settings accept that are added below those of an older workbook. */
export function rulesOfNewSettings(
  state: WorkbookState,
  addedRows: readonly RowAddition[],
): readonly RuleRepair[] {
  const table = tableOf(state, "AB_Settings");
  if (table === undefined) return [];
  const next = (table.records.at(-1)?.at ?? table.headingRow) + 1;
  const columns = STANDARDS.map((standard) => STANDARD_NAMES[standard].cell)
    .filter((heading) => table.headings.includes(heading))
    .map((heading) => table.firstColumn + table.headings.indexOf(heading));
  const rules = addedRows
    .filter((added) => added.table === table.name)
    .flatMap(({ row }, index) => {
      const name = cellText(row.get("Setting"));
      const accepts = SETTINGS.find((one) => one.name === name)?.accepts;
      if (accepts === undefined) return [];
      const at = [Math.min(...columns), Math.max(...columns)].map((column) =>
        cellAddress(column, next + index),
      );
      return [{ range: at.join(":"), accepts }];
    });
  return rules.length === 0 ? [] : [{ sheet: table.sheet, rules, isOfAddedRows: true }];
}
