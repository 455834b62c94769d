import { columnLayout } from "../../core/sheets";
import {
  isSameKey,
  tableOf,
  type CellValue,
  type Row,
  type WorkbookState,
} from "../../core/workbook";
import { isSameRaw, type LocatedEdit } from "./locateEdit";
import type { TableLook } from "./tableLook";
import { cellNumberFormat, tableLiteral } from "./tableCells";

/**
 * Queues what gives a table back what it held before an edit that failed or met another edit: cells
 * by the key of their record, wherever it is now, then the rows and columns at its end.
 *
 * @param before - the last look before the edit
 * @param now - a look after it
 * @param state - what was read last: it tells a formula from a text such as "=x"
 */
export function queueRestore(
  context: Excel.RequestContext,
  { edit, look, cells, blanks }: LocatedEdit,
  { before, now, state }: Looks,
): void {
  const table = context.workbook.tables.getItem(edit.table);
  for (const { change } of cells) {
    for (const { row, value, formula } of overwritten(change, { before, now, state })) {
      const position = now.facts.headings.indexOf(change.column);
      const cell = table.getDataBodyRange().getCell(row, position);
      if (formula === undefined) queueValue(cell, now, now.row(row), [change.column, value]);
      else cell.formulas = [[formula]];
    }
  }
  const columns = now.facts.headings.length - look.facts.headings.length;
  if (columns > 0) queueNarrower(table, columns);
  const grown = now.facts.rowCount - look.facts.rowCount;
  if (edit.added.length > 0) {
    queueShorter(table, look, { grown: Math.min(grown, edit.added.length - blanks), blanks });
  }
  if (edit.removed.length > 0) queueBack(table, edit.removed.length, { look, grown, state });
}

interface Looks {
  readonly before: TableLook;
  readonly now: TableLook;
  readonly state: WorkbookState;
}

interface Overwritten {
  readonly row: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
}

/** Cells of a column that hold what the edit wrote and held something else before. */
function overwritten(
  { column, value }: LocatedEdit["cells"][number]["change"],
  { before, now, state }: Looks,
): Overwritten[] {
  return Array.from({ length: now.facts.rowCount }, (_row, row) => row).flatMap((row) => {
    const [was = row] = before.rowsOf(now.key(row));
    const [old, found] = [before.raw(was, column), now.raw(row, column)];
    if (old === undefined || old === found || !isSameRaw(found, value)) return [];
    const formula = formulaOf(old, { look: before, row: was, column, state });
    return [{ row, value: before.row(was).get(column), formula }];
  });
}

/** The formula that a cell held; undefined for a value, also for a text such as "=x". */
function formulaOf(
  raw: unknown,
  place: { look: TableLook; row: number; column: string; state: WorkbookState },
): string | undefined {
  if (typeof raw !== "string" || !raw.startsWith("=")) return undefined;
  const { look, row, column, state } = place;
  const { name } = look.facts;
  const layout = columnLayout(name, column);
  if (layout === undefined || layout.type === "computed") return raw;
  const key = look.key(row);
  const read = tableOf(state, name)?.records.find((one) => isSameKey(look.keyOf(one.row), key));
  return read?.formulas.has(column) === true ? raw : undefined;
}

function queueValue(
  cell: Excel.Range,
  { facts: { name, date1904 } }: TableLook,
  found: Row,
  [heading, value]: [string, CellValue],
): void {
  const row = new Map([...found, [heading, value]]);
  const type = columnLayout(name, heading)?.type;
  const column = { heading, ...(type !== undefined && { type }) };
  if (cellNumberFormat(name, column, row) === "@") cell.numberFormat = [["@"]];
  cell.values = [[tableLiteral(name, column, row, date1904)]];
}

function queueNarrower(table: Excel.Table, count: number): void {
  const all = table.getRange();
  const last = all
    .getLastColumn()
    .getOffsetRange(0, 1 - count)
    .getResizedRange(0, count - 1);
  table.resize(all.getResizedRange(0, -count));
  last.clear("All");
}

/** Takes new records away, and empties the blank rows that took some. */
function queueShorter(
  table: Excel.Table,
  look: TableLook,
  { grown, blanks }: { readonly grown: number; readonly blanks: number },
): void {
  const body = table.getDataBodyRange();
  const { rowCount, headings, name } = look.facts;
  if (blanks > 0) {
    headings.forEach((heading, position) => {
      const layout = columnLayout(name, heading);
      if (layout === undefined || layout.type === "computed") return;
      body
        .getCell(rowCount - blanks, position)
        .getResizedRange(blanks - 1, 0)
        .clear("Contents");
    });
  }
  if (grown <= 0) return;
  const rows = body
    .getLastRow()
    .getOffsetRange(1 - grown, 0)
    .getResizedRange(grown - 1, 0);
  rows.dataValidation.clear();
  rows.clear("All");
  table.resize(table.getRange().getResizedRange(-grown, 0));
}

/** Gives the last records back that an edit took away. */
function queueBack(
  table: Excel.Table,
  count: number,
  { look, grown, state }: { look: TableLook; grown: number; state: WorkbookState },
): void {
  const { rowCount, headings } = look.facts;
  if (grown < 0) table.resize(table.getRange().getResizedRange(-grown, 0));
  const body = table.getDataBodyRange();
  const last = rowCount - look.blankRows();
  for (let row = last - count; row < last; row += 1) {
    const held = look.row(row);
    headings.forEach((heading, position) => {
      const cell = body.getCell(row, position);
      const raw = look.raw(row, heading);
      const formula = formulaOf(raw, { look, row, column: heading, state });
      if (formula !== undefined) cell.formulas = [[formula]];
      else if (raw !== "" && raw !== undefined) {
        queueValue(cell, look, held, [heading, held.get(heading)]);
      }
    });
  }
}
