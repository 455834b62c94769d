import { newContent } from "../../src/app/newWorkbook/newContent";
import { changedState } from "../../src/app/change/changedContent";
import { STANDARD_NAMES, STANDARDS, type Standard } from "../../src/core/catalog";
import { parseIsoDate, toSerial } from "../../src/core/day";
import { blueprint } from "../../src/core/sheets";
import {
  cellText,
  rowsOf,
  settingsFromRows,
  type CellValue,
  type ChangePlan,
  type Row,
  type WorkbookPlan,
  type WorkbookState,
} from "../../src/core/workbook";

/** The serial number of a day written yyyy-mm-dd. */
const serial = (day: string) => toSerial(parseIsoDate(day));

/** What a test types into a new workbook; texts that are days become days. */
export interface Typed {
  /** Settings of 27001, by name. */
  readonly settings?: Readonly<Record<string, CellValue>>;
  /** Settings of 42001. */
  readonly aiSettings?: Readonly<Record<string, CellValue>>;
  readonly scope?: readonly Standard[];
  readonly audits?: readonly Readonly<Record<string, CellValue>>[];
  readonly people?: readonly Readonly<Record<string, CellValue>>[];
  /** Cells of controls of 27001. */
  readonly controls?: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
  readonly risks?: readonly Readonly<Record<string, CellValue>>[];
  readonly findings?: readonly Readonly<Record<string, CellValue>>[];
  /** Rows of other tables. */
  readonly rows?: Readonly<Record<string, readonly Readonly<Record<string, CellValue>>[]>>;
  readonly clauses?: Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
}

const asCell = (value: CellValue): CellValue =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? serial(value) : value;

const toRow = (cells: Readonly<Record<string, CellValue>>): Row =>
  new Map(Object.entries(cells).map(([heading, value]) => [heading, asCell(value)]));

/** A new workbook with what was typed, as an adapter would read it. */
export function workbookState(typed: Typed = {}): WorkbookState {
  const content = newContent(typed.scope ?? STANDARDS, "wb-1");
  const settings = rowsOf(content, "AB_Settings").map((row) => {
    const name = cellText(row.get("Setting"));
    const cells: [string, CellValue][] = [];
    for (const [one, values] of [
      ["27001", typed.settings],
      ["42001", typed.aiSettings],
    ] as const) {
      if (values !== undefined && name in values) {
        cells.push([STANDARD_NAMES[one].cell, asCell(values[name])]);
      }
    }
    return new Map([...row, ...cells]);
  });
  const over = (table: string, key: string, cells: Typed["controls"] = {}) =>
    rowsOf(content, table).map(
      (row) => new Map([...row, ...toRow(cells[cellText(row.get(key))] ?? {})]),
    );
  const filled = new Map([
    ...content,
    ["AB_Settings", settings],
    ["AB_SoA_27001", over("AB_SoA_27001", "Control", typed.controls)],
    ["AB_Clauses", over("AB_Clauses", "Clause", typed.clauses)],
    ["AB_Audits", (typed.audits ?? []).map(toRow)],
    ["AB_Risks", (typed.risks ?? []).map(toRow)],
    ["AB_Findings", (typed.findings ?? []).map(toRow)],
    ["AB_People", (typed.people ?? []).map(toRow)],
    ...Object.entries(typed.rows ?? {}).map(([table, rows]) => [table, rows.map(toRow)] as const),
  ] as [string, readonly Row[]][]);
  const plan = blueprint({
    content: filled,
    settings: settingsFromRows(settings),
    guidance: [],
    today: parseIsoDate("2026-11-24"),
  });
  return stateOf(plan);
}

/** A planned workbook as an adapter would read it. */
export function stateOf(plan: WorkbookPlan): WorkbookState {
  return {
    sheets: [],
    tables: plan.sheets.flatMap(({ name, table }) =>
      table === undefined
        ? []
        : [
            {
              name: table.name,
              sheet: name,
              headingRow: table.headingRow,
              firstColumn: 1,
              headings: table.columns.map(({ heading }) => heading),
              records: table.rows.map((row, index) => ({
                at: table.headingRow + 1 + index,
                row,
                formulas: new Map(),
              })),
              columnFormulas: new Map(),
            },
          ],
    ),
    otherTables: [],
    names: new Map(),
    readOnly: undefined,
  };
}

/** The workbook after a plan, as an adapter would leave it. */
export const applied = (state: WorkbookState, plan: ChangePlan) => changedState(state, plan);

/** The workbook after somebody typed one cell. */
export function typedInto(
  state: WorkbookState,
  [table, key, column, value]: readonly [string, string, string, CellValue],
): WorkbookState {
  return typedAt(state, [table, key], { [column]: asCell(value) });
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
