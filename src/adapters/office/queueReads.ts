import type { Queued } from "./queued";
import { queueRules, type UnreadRules } from "./queueRules";
import type { RawCells, RawColumn, RawStructure, RawTable } from "./rawWorkbook";

type Context = Excel.RequestContext;

/** Queues what a workbook says about itself: sheets, tables, names, protection, date system. */
export function queueStructure(context: Context): Queued<RawStructure> {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  workbook.tables.load("items/name,items/worksheet/name,items/columns/items/name");
  workbook.names.load("items/name,items/formula,items/scope");
  const epoch = workbook.functions.date(1904, 1, 1).load("value");
  return () => ({
    name: workbook.name,
    isReadOnly: workbook.readOnly,
    isProtected: workbook.protection.protected,
    date1904: epoch.value === 0,
    sheets: workbook.worksheets.items.map(({ name, visibility, protection }) => ({
      name,
      isVisible: visibility === "Visible",
      isProtected: protection.protected,
    })),
    tables: workbook.tables.items.map(({ name, worksheet, columns }) => ({
      name,
      sheet: worksheet.name,
      headings: columns.items.map((column) => column.name),
    })),
    names: workbook.names.items
      .filter(({ scope }) => scope === "Workbook")
      .map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, "") })),
  });
}

/** A table that was read, with the cells of its sheet and rules that are still to be read. */
export interface ReadTable {
  readonly table: RawTable;
  readonly cells: RawCells;
  readonly unread: UnreadRules;
}

/**
 * A table with the cells of its sheet; undefined where the workbook has no table of that name. What
 * it is called and where it stands the structure tells.
 *
 * @param known - name and headings, as they were last
 */
export function queueTable(
  context: Context,
  known: { readonly name: string; readonly headings: readonly string[] },
): (structure: RawStructure) => ReadTable | undefined {
  const table = context.workbook.tables.getItemOrNullObject(known.name);
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  const cells = queueUsed(body.worksheet);
  const rules = queueRules(body, known);
  return ({ tables }) => {
    const lower = known.name.toLowerCase();
    const found = tables.find(({ name }) => name.toLowerCase() === lower);
    if (table.isNullObject || found === undefined) return undefined;
    const { name, sheet, headings } = found;
    const place = {
      firstRow: body.rowIndex + 1,
      firstColumn: body.columnIndex + 1,
      rowCount: body.rowCount,
      headings,
    };
    const { rules: read, unread } = rules(place);
    return { table: { name, sheet, ...place, rules: read }, cells: cells(sheet), unread };
  };
}

/** The cells of a sheet that a name leads to; undefined where there is no such name or sheet. */
export function queueNamedSheet(context: Context, name: string): Queued<RawCells | undefined> {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("rowIndex");
  const cells = queueUsed(range.worksheet);
  range.worksheet.load("name");
  return () => (range.isNullObject ? undefined : cells(range.worksheet.name));
}

/** The cells of a sheet. */
export function queueSheet(context: Context, name: string): Queued<RawCells> {
  const cells = queueUsed(context.workbook.worksheets.getItem(name));
  return () => cells(name);
}

function queueUsed(sheet: Excel.Worksheet): (name: string) => RawCells {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas");
  return (name) =>
    used.isNullObject
      ? { sheet: name, firstRow: 1, firstColumn: 1, formulas: [] }
      : {
          sheet: name,
          firstRow: used.rowIndex + 1,
          firstColumn: used.columnIndex + 1,
          formulas: used.formulas as unknown[][],
        };
}

/** The text or formula of a sheet's first cell. */
export function queueTitle(
  context: Context,
  sheet: string,
): Queued<{ sheet: string; title: unknown }> {
  const cell = context.workbook.worksheets.getItem(sheet).getRange("A1").load("formulas");
  return () => ({ sheet, title: (cell.formulas as unknown[][])[0]?.[0] });
}

/** The values of a column, with its formulas, to see that they are still those that were read. */
export function queueColumn(context: Context, table: string, heading: string): Queued<RawColumn> {
  const body = context.workbook.tables
    .getItem(table)
    .columns.getItem(heading)
    .getDataBodyRange()
    .load("formulas,values,valueTypes");
  const first = (lines: unknown) => (lines as unknown[][]).map(([cell]) => cell);
  return () => ({
    table,
    heading,
    formulas: first(body.formulas),
    values: first(body.values),
    types: first(body.valueTypes).map(String),
  });
}
