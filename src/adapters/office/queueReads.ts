import { emptyLayout, tableLayout } from "../../core/sheets";
import { cellAddress } from "../../core/workbook";
import type { RawCells, RawColumn, RawRule, RawStructure, RawTable } from "./rawWorkbook";

type Context = Excel.RequestContext;

/** A thing that has been queued: told once the request has been answered. */
export type Queued<T> = () => T;

/** Queues what a workbook says about itself: sheets, tables, names, protection, date system. */
export function queueStructure(context: Context): Queued<RawStructure> {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  workbook.tables.load("items/name,items/worksheet/name");
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
    tables: workbook.tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: workbook.names.items
      .filter(({ scope }) => scope === "Workbook")
      .map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, "") })),
  });
}

/** A table with the cells of its sheet; undefined where the workbook has no table of that name. */
export function queueTable(
  context: Context,
  name: string,
): Queued<{ table: RawTable; cells: RawCells } | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  table.columns.load("items/name");
  table.worksheet.load("name");
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  const cells = queueUsed(table.worksheet);
  const rules = [...columnRules(name, table), ...cellRules(name, table)];
  return () => {
    if (table.isNullObject) return undefined;
    const headings = table.columns.items.map((column) => column.name);
    const place = {
      firstRow: body.rowIndex + 1,
      firstColumn: body.columnIndex + 1,
      rowCount: body.rowCount,
      headings,
    };
    return {
      table: {
        name: table.name,
        sheet: table.worksheet.name,
        ...place,
        rules: rules.flatMap((rule) => rule(place) ?? []),
      },
      cells: cells(),
    };
  };
}

type Place = Pick<RawTable, "firstRow" | "firstColumn" | "rowCount" | "headings">;

/** What the columns accept that the layout has rules for, wherever they stand now. */
function columnRules(name: string, table: Excel.Table) {
  const columns = tableLayout(name)?.columns ?? [];
  return columns.flatMap(({ heading, accepts }) => {
    if (accepts === undefined) return [];
    const column = table.columns.getItemOrNullObject(heading);
    column.load("name");
    const validation = column.getDataBodyRange().dataValidation.load("type,rule");
    return [
      ({ firstRow, firstColumn, rowCount, headings }: Place): RawRule | undefined => {
        if (column.isNullObject) return undefined;
        const at = firstColumn + headings.indexOf(column.name);
        const last = cellAddress(at, firstRow + rowCount - 1);
        return {
          range: `${cellAddress(at, firstRow)}:${last}`,
          type: validation.type,
          rule: validation.rule,
        };
      },
    ];
  });
}

/** What single cells accept on the sheet of a table: those of the settings. */
function cellRules(name: string, table: Excel.Table) {
  const sheet = emptyLayout().sheets.find(
    (one) => one.table?.name.toLowerCase() === name.toLowerCase(),
  );
  return (sheet?.rules ?? []).map(({ range }) => {
    const validation = table.worksheet.getRange(range).dataValidation.load("type,rule");
    return (): RawRule => ({ range, type: validation.type, rule: validation.rule });
  });
}

/** The cells of a sheet that a name leads to; undefined where there is no such name or sheet. */
export function queueNamedSheet(context: Context, name: string): Queued<RawCells | undefined> {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("rowIndex");
  const cells = queueUsed(range.worksheet);
  range.worksheet.load("name");
  return () => (range.isNullObject ? undefined : cells());
}

/** The cells of a sheet. */
export function queueSheet(context: Context, name: string): Queued<RawCells> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load("name");
  return queueUsed(sheet);
}

function queueUsed(sheet: Excel.Worksheet): Queued<RawCells> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas");
  return () =>
    used.isNullObject
      ? { sheet: sheet.name, firstRow: 1, firstColumn: 1, formulas: [] }
      : {
          sheet: sheet.name,
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
