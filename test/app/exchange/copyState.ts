import type { CellValue, WorkbookPlan, WorkbookState } from "../../../src/core/workbook";

/** A planned workbook as an adapter would read it. */
export function stateOf(plan: WorkbookPlan): WorkbookState {
  return {
    sheets: [],
    tables: plan.sheets.flatMap(({ name, table }) =>
      table === undefined
        ? []
        : [
            {
              ...{ name: table.name, sheet: name, firstColumn: 1 },
              headingRow: table.headingRow,
              headings: table.columns.map(({ heading }) => heading),
              records: table.rows.map((row, index) => ({
                ...{ at: table.headingRow + 1 + index, row, formulas: new Map() },
              })),
              columnFormulas: new Map(),
            },
          ],
    ),
    ...{ otherTables: [], names: new Map(), readOnly: undefined },
  };
}

/** A workbook after somebody typed into the records of a table that have a value. */
export function typedAt(
  state: WorkbookState,
  [table, key]: readonly [table: string, key: string],
  cells: Readonly<Record<string, CellValue>>,
): WorkbookState {
  return {
    ...state,
    tables: state.tables.map((one) =>
      one.name === table
        ? {
            ...one,
            records: one.records.map((record) =>
              [...record.row.values()].includes(key)
                ? { ...record, row: new Map([...record.row, ...Object.entries(cells)]) }
                : record,
            ),
          }
        : one,
    ),
  };
}

/** The code of the error that something ends with; undefined when it ends well. */
export function codeOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
}
