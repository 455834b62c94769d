import type { IsoDate } from "../../core/day";
import { blueprint } from "../../core/sheets";
import {
  tableOf,
  type ChangePlan,
  type ComputedCell,
  type ComputedValues,
  type SheetPlan,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { readContext, recordsOf } from "../readContext";
import { changedState, isBlankTable } from "./changedContent";

/**
 * The plan with the results that formulas will show on the sheets that it touches anyway. Other
 * sheets keep the results they have until a program computes them again.
 */
export function withComputed(plan: ChangePlan, state: WorkbookState, today: IsoDate): ChangePlan {
  const touched = touchedSheets(plan, state);
  if (touched.size === 0 || state.tables.length === 0) return plan;
  const after = changedState(state, plan);
  const sheets = blueprint(readContext(after, today)).sheets.filter((sheet) => {
    const name = sheetNameOf(sheet, state);
    return name !== undefined && touched.has(name.toLowerCase());
  });
  return {
    ...plan,
    computedValues: sheets.flatMap((sheet) => valuesOf(sheet, after, state)),
    computedCells: sheets.flatMap((sheet) => cellsOf(sheet, state)),
  };
}

function touchedSheets(plan: ChangePlan, state: WorkbookState): ReadonlySet<string> {
  const tables = [...plan.cells, ...plan.addedRows, ...plan.removedRows].map(({ table }) => table);
  return new Set(tables.flatMap((table) => tableOf(state, table)?.sheet.toLowerCase() ?? []));
}

/** How the workbook calls a sheet of the layout that has a table. */
function sheetNameOf({ table }: SheetPlan, state: WorkbookState): string | undefined {
  return table === undefined ? undefined : tableOf(state, table.name)?.sheet;
}

function valuesOf(
  { table: plan }: SheetPlan,
  after: WorkbookState,
  state: WorkbookState,
): ComputedValues[] {
  const table = plan && tableOf(after, plan.name);
  if (table === undefined || plan === undefined) return [];
  const records = recordsOf(table);
  const before = tableOf(state, table.name);
  const wasThere = new Set((before === undefined ? [] : recordsOf(before)).map(({ at }) => at));
  return plan.columns
    .filter(({ type, heading }) => type === "computed" && table.headings.includes(heading))
    .map(({ heading }) => {
      const byRecord = new Map(
        records.map((record, index) => [record, plan.rows[index]?.get(heading)]),
      );
      const rows = rowsAfter(table);
      return {
        table: table.name,
        column: heading,
        // Formulas show nothing in a row whose record has gone.
        values: rows.map((record) =>
          wasThere.has(record.at) && !byRecord.has(record) ? "" : byRecord.get(record),
        ),
      };
    });
}

/** A blank only row goes as soon as a record takes its place. */
function rowsAfter(table: TableState) {
  const [first, ...rest] = table.records;
  if (first === undefined || rest.length === 0) return table.records;
  const isBlank = isBlankTable({ ...table, records: [first] });
  return isBlank ? rest : table.records;
}

/** Formulas above the table that stand where the layout has them. */
function cellsOf(sheet: SheetPlan, state: WorkbookState): ComputedCell[] {
  const name = sheetNameOf(sheet, state);
  const found = state.sheets.find((one) => one.name === name);
  if (name === undefined || found === undefined) return [];
  return sheet.cells.flatMap(({ at, formula, value }) => {
    const isThere = formula !== undefined && found.cells.get(at)?.formula === formula;
    return isThere && found.cells.get(at)?.value !== value ? [{ sheet: name, at, value }] : [];
  });
}
