import type { Guidance } from "../core/catalog";
import { fromSerial, type IsoDate } from "../core/day";
import { columnLayout, tableLayout, type SheetContext } from "../core/sheets";
import {
  rowsOf,
  settingsFromRows,
  type CellValue,
  type RecordState,
  type TableState,
  type WorkbookContent,
  type WorkbookState,
} from "../core/workbook";
import { WorkbookError } from "./workbookError";

/**
 * What a workbook says, in the form that sheets and rules are made from.
 *
 * @param today - the day to compute for, unless somebody typed a day over AB_As_of
 * @throws WorkbookError `not-filled` for a workbook without any table of ours
 */
export function readContext(
  state: WorkbookState,
  today: IsoDate,
  guidance: readonly Guidance[] = [],
): SheetContext {
  const content = contentOf(state);
  return {
    content,
    settings: settingsFromRows(rowsOf(content, "AB_Settings")),
    guidance,
    today: typedDay(state) ?? today,
  };
}

/** The records of all tables of ours; rows without a typed value are no records. */
export function contentOf(state: WorkbookState): WorkbookContent {
  if (state.tables.length === 0) {
    const message = "This workbook holds nothing of Annexbook yet: fill it first.";
    throw new WorkbookError("not-filled", message);
  }
  return new Map(
    state.tables.map((table) => [
      tableLayout(table.name)?.name ?? table.name,
      recordsOf(table).map(({ row }) => row),
    ]),
  );
}

const KNOWN = new WeakMap<TableState, readonly RecordState[]>();

/** The records of a table: its rows with a typed value, in the order of the sheet. */
export function recordsOf(table: TableState): readonly RecordState[] {
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const records = typedRecords(table);
  KNOWN.set(table, records);
  return records;
}

function typedRecords(table: TableState): readonly RecordState[] {
  const computed = new Set(
    table.headings.filter((heading) => columnLayout(table.name, heading)?.type === "computed"),
  );
  return table.records.filter(({ row }) => {
    for (const [heading, value] of row) {
      if (!isNothing(value) && !computed.has(heading)) return true;
    }
    return false;
  });
}

function isNothing(value: CellValue): boolean {
  return value === undefined || value === "";
}

/** The day that somebody typed over the formula of AB_As_of. */
function typedDay(state: WorkbookState): IsoDate | undefined {
  const place = placeOfName(state, "AB_As_of");
  const cell = place?.sheet.cells.get(place.at);
  if (cell === undefined || cell.formula !== undefined) return undefined;
  return typeof cell.value === "number" ? fromSerial(cell.value) : undefined;
}

/** The sheet and cell that a name stands for; undefined when there is no such name or cell. */
export function placeOfName(state: WorkbookState, name: string) {
  const [, refersTo] =
    [...state.names].find(([one]) => one.toLowerCase() === name.toLowerCase()) ?? [];
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)/i.exec(refersTo ?? "");
  if (match === null) return undefined;
  const [, quoted, plain = "", column = "", row = ""] = match as (string | undefined)[];
  const sheetName = (quoted?.replaceAll("''", "'") ?? plain).toLowerCase();
  const sheet = state.sheets.find((one) => one.name.toLowerCase() === sheetName);
  return sheet === undefined ? undefined : { sheet, at: `${column.toUpperCase()}${row}` };
}
