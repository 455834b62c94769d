import type { Guidance, Standard } from "../../core/catalog";
import { STANDARDS } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { blueprint, columnLayout } from "../../core/sheets";
import {
  planOf,
  recordKey,
  rowsOf,
  settingsFromRows,
  tableOf,
  type ChangePlan,
  type ColumnChange,
  type Row,
  type RowAddition,
  type SheetPlan,
  type TablePlan,
  type TableState,
  type WorkbookContent,
  type WorkbookState,
} from "../../core/workbook";
import { plainTable, renamedTo } from "../check/structureIssues";
import { programmeRows } from "../programme/programmeRow";
import { newContent } from "../newWorkbook/newContent";
import { withTypedSettings, type TypedSetting } from "../newWorkbook/typedSettings";
import { contentOf, recordsOf } from "../readContext";
import { sheetOfPlan } from "../sheetOfPlan";
import { WorkbookError } from "../workbookError";
import { missingNames } from "./missingNames";
import { rulesOfNewSettings } from "./rulesOfNewSettings";

/** What a fill puts into a workbook that has none of it yet. */
export interface FillInput {
  readonly standards: readonly Standard[];
  readonly workbookId: string;
  readonly today: IsoDate;
  readonly guidance: readonly Guidance[];
  /** Organisation, scope and the like, for a workbook that has no settings yet. */
  readonly settings?: readonly TypedSetting[];
}

/**
 * Plans what is missing in a workbook, ours or not: sheets, columns, records of the catalogs,
 * settings and names. Nothing that a person typed is touched. A filled workbook gets no changes.
 *
 * @throws WorkbookError `table-became-range`, `column-renamed`, `name-taken`
 */
export function planFill(state: WorkbookState, input: FillInput): ChangePlan {
  const content = filledContent(state, input);
  const layout = blueprint({
    content,
    settings: settingsFromRows(rowsOf(content, "AB_Settings")),
    guidance: input.guidance,
    today: input.today,
  });
  refuseTakenTables(state, layout.sheets);
  const missing = layout.sheets.filter((sheet) => sheetOfPlan(state, sheet) === undefined);
  refuseRanges(state, missing);
  refuseTakenNames(state, missing);
  const present = layout.sheets.flatMap(({ table }) => {
    const found = table && tableOf(state, table.name);
    return table === undefined || found === undefined ? [] : [{ table, found }];
  });
  const addedRows = present.flatMap(({ table, found }) => missingRows(table, found));
  return planOf("Fill", {
    addedSheets: withFreeNames(missing, state),
    addedColumns: present.flatMap(({ table, found }) => missingColumns(table, found)),
    addedRows,
    repairedRules: rulesOfNewSettings(state, addedRows),
    names: missingNames(state, layout.sheets),
  });
}

/** What the workbook says, with what a new one would say where it says nothing. */
function filledContent(state: WorkbookState, input: FillInput): WorkbookContent {
  const found: WorkbookContent = state.tables.length === 0 ? new Map() : contentOf(state);
  const settings = rowsOf(found, "AB_Settings");
  const standards = settings.length === 0 ? input.standards : STANDARDS;
  const fresh = withTypedSettings(
    newContent(standards, input.workbookId),
    settings.length === 0 ? (input.settings ?? []) : [],
  );
  const filled = new Map(found);
  for (const [table, rows] of fresh) {
    filled.set(table, [...rowsOf(found, table), ...additions(table, rows, rowsOf(found, table))]);
  }
  if (tableOf(state, "AB_Audits") === undefined) {
    const known = settingsFromRows(rowsOf(filled, "AB_Settings"));
    const programme = STANDARDS.flatMap((one) => programmeRows(one, known, [], input.today));
    filled.set("AB_Audits", programme);
  }
  return filled;
}

/** The rows whose keys are not among those that are there. */
function additions(table: string, rows: readonly Row[], present: readonly Row[]): Row[] {
  const keys = KEYS[table] ?? [];
  const known = new Set(present.map((row) => recordKey(row, keys).toLowerCase()));
  return rows.filter((row) => !known.has(recordKey(row, keys).toLowerCase()));
}

/** Keys of the tables that a new workbook has records in. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  AB_Settings: ["Setting"],
  AB_SoA_27001: ["Control"],
  AB_SoA_42001: ["Control"],
  AB_Clauses: ["Standard", "Clause"],
  AB_Risk_matrix: ["Step"],
  AB_Documents: ["Standard", "Clause", "Document"],
};

function refuseRanges(state: WorkbookState, missing: readonly SheetPlan[]): void {
  for (const { table } of missing) {
    const place = table && plainTable(state, table);
    if (table === undefined || place === undefined) continue;
    const message = `${place.sheet}: the table ${table.name} has become plain cells: select them, press Ctrl+T and name the table ${table.name}.`;
    throw new WorkbookError("table-became-range", message, { place: place.sheet });
  }
}

/** Names of our tables that something else has: the formulas would compute with it. */
function refuseTakenTables(state: WorkbookState, sheets: readonly SheetPlan[]): void {
  for (const { table } of sheets) {
    if (table === undefined) continue;
    const isName = [...state.names.keys()].some((name) => isSame(name, table.name));
    const found = tableOf(state, table.name);
    const isForeign =
      found !== undefined && !table.keys.some((key) => found.headings.includes(key));
    if (!isName && !isForeign) continue;
    throw nameTaken(table.name, found);
  }
}

/** Names of ours, of sheets that are to be added, that something else has. */
function refuseTakenNames(state: WorkbookState, missing: readonly SheetPlan[]): void {
  for (const { name } of missing.flatMap(({ names = [] }) => names)) {
    const found = tableOf(state, name);
    if (found !== undefined || leadsSomewhere(state, name)) throw nameTaken(name, found);
  }
}

/** Whether a name leads to a sheet or table that is there, or stands for a value. */
function leadsSomewhere({ names, sheets, tables }: WorkbookState, wanted: string): boolean {
  const [, refersTo] = [...names].find(([name]) => isSame(name, wanted)) ?? [];
  if (refersTo === undefined || refersTo.includes("#REF!")) return false;
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'![]+))!/.exec(refersTo) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet !== undefined) return sheets.some(({ name }) => isSame(name, sheet));
  // A list of ours whose table has gone is added again with it.
  const [, table] = /^(AB_\w+)\[/i.exec(refersTo) ?? [];
  return table === undefined || tables.some(({ name }) => isSame(name, table));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function nameTaken(name: string, table: TableState | undefined): WorkbookError {
  const holder = table === undefined ? "a defined name" : `a table on ${table.sheet}`;
  const message = `The name ${name} is taken by ${holder} that is not ours: rename that one first.`;
  return new WorkbookError("name-taken", message, { place: name });
}

/** Sheets of other people keep their names; ours say whose they are. */
function withFreeNames(sheets: readonly SheetPlan[], { sheets: present }: WorkbookState) {
  const taken = new Set(present.map(({ name }) => name.toLowerCase()));
  return sheets.map((sheet): SheetPlan => {
    const candidates = [sheet.name, `${sheet.name} (Annexbook)`];
    for (let number = 2; ; number += 1) {
      const free = candidates.find((name) => !taken.has(name.toLowerCase()));
      if (free !== undefined) {
        taken.add(free.toLowerCase());
        return { ...sheet, name: free };
      }
      candidates.push(`${sheet.name} (Annexbook ${String(number)})`);
    }
  });
}

function missingColumns(table: TablePlan, found: TableState): ColumnChange[] {
  return table.columns.flatMap((column, index) => {
    if (found.headings.includes(column.heading)) return [];
    const [before, after] = [table.columns[index - 1], table.columns[index + 1]];
    const renamed = renamedTo(found, before?.heading, after?.heading);
    if (renamed !== undefined) {
      const message = `${found.sheet}: "${renamed}" stands where "${column.heading}" belongs: give it back its heading, or move it, and fill again.`;
      throw new WorkbookError("column-renamed", message, { place: column.heading });
    }
    return [{ table: found.name, column, values: valuesFor(found, table, column.heading) }];
  });
}

/** What a new column shows in the rows that are there: results of formulas, texts of the catalog. */
function valuesFor(
  found: TableState,
  { rows }: TablePlan,
  heading: string,
): ColumnChange["values"] {
  const records = new Map(recordsOf(found).map((record, index) => [record, rows[index]]));
  return found.records.map((record) => records.get(record)?.get(heading));
}

function missingRows(table: TablePlan, found: TableState): RowAddition[] {
  if (!LISTED.has(table.name)) return [];
  const { keys } = table;
  const known = new Set(found.records.map(({ row }) => recordKey(row, keys).toLowerCase()));
  return table.rows
    .filter((row) => !known.has(recordKey(row, keys).toLowerCase()))
    .map((row) => ({ table: found.name, row: typedOnly(table.name, row) }));
}

/** Tables whose records come from the catalogs. */
const LISTED: ReadonlySet<string> = new Set([
  ...Object.keys(KEYS),
  "AB_Guide",
  "AB_Mappings",
  "AB_Standards_compared",
]);

function typedOnly(table: string, row: Row): Row {
  return new Map([...row].filter(([heading]) => columnLayout(table, heading)?.type !== "computed"));
}
