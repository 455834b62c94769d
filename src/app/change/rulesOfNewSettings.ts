import { STANDARD_NAMES, STANDARDS } from "../../core/catalog";
import {
  cellAddress,
  cellText,
  SETTINGS,
  tableOf,
  type CellRule,
  type RowAddition,
  type RuleRepair,
  type TableState,
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
  const added = addedRows.filter((one) => one.table === table.name);
  const rules = rulesOf(
    table,
    added.map(({ row }, index) => ({ at: next + index, name: cellText(row.get("Setting")) })),
  );
  return rules.length === 0 ? [] : [{ sheet: table.sheet, rules, isOfAddedRows: true }];
}

/** What the cells of the settings accept, wherever a version or a person has put their rows. */
export function rulesOfSettings(table: TableState): readonly CellRule[] {
  return rulesOf(
    table,
    table.records.map(({ at, row }) => ({ at, name: cellText(row.get("Setting")) })),
  );
}

function rulesOf(
  table: TableState,
  rows: readonly { readonly at: number; readonly name: string }[],
): readonly CellRule[] {
  const columns = STANDARDS.map((standard) => STANDARD_NAMES[standard].cell)
    .filter((heading) => table.headings.includes(heading))
    .map((heading) => table.firstColumn + table.headings.indexOf(heading));
  if (columns.length === 0) return [];
  return rows.flatMap(({ at, name }) => {
    const accepts = SETTINGS.find((one) => one.name === name)?.accepts;
    if (accepts === undefined) return [];
    const ends = [Math.min(...columns), Math.max(...columns)].map((column) =>
      cellAddress(column, at),
    );
    return [{ range: ends.join(":"), accepts }];
  });
}
