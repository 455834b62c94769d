import { invalidOperation } from "../wire/hostError";
import { area, COLUMNS, intersection, ROWS, type Area } from "./area";
import type { Book } from "./book";
import type { CellFormat } from "./cell";
import { shiftedArea, shiftedMap, shiftedSet, type Edit } from "./edit";
import { guardSheet } from "./guards";
import { settleHeadings } from "./headings";
import { shiftReferences } from "./referenceShift";
import { mapSheets, rewriteFormulas } from "./renaming";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/**
 * Inserts or deletes whole rows or columns: whatever lies behind moves, formulas follow, tables and
 * lists grow when it happens inside them. [structure-follows]
 */
export function editSheet(book: Book, sheet: Sheet, edit: Edit): void {
  guardSheet(book, sheet, optionFor(edit));
  const looks = edit.count > 0 ? looksBefore(sheet, edit) : [];
  const headers = new Set(sheet.tables.filter((table) => losesHeader(table, edit)));
  if (
    headers.size > 0 &&
    sheet.tables.some((table) => headers.has(table) && survives(table, edit))
  ) {
    throw invalidOperation("This operation would take away the header row of a table.");
  }
  rewriteFormulas(book, (formula, home) => shiftReferences(formula, home, sheet, edit));
  sheet.cells.apply(edit);
  shiftRowsAndColumns(sheet, edit);
  shiftAreas(book, sheet, edit);
  for (const table of [...sheet.tables]) shiftTable(sheet, table, edit);
  for (const [place, format] of looks) sheet.cellAt(...place).format = format;
  fillNewRows(sheet, edit);
  book.onEvent({ kind: "changed", sheet, area: affected(edit), changeType: changeTypeOf(edit) });
}

function affected({ axis, at, count }: Edit): Area {
  const size = Math.abs(count);
  return axis === "row" ? area(at, 0, size, COLUMNS) : area(0, at, ROWS, size);
}

function changeTypeOf({
  axis,
  count,
}: Edit): "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" {
  if (axis === "row") return count > 0 ? "RowInserted" : "RowDeleted";
  return count > 0 ? "ColumnInserted" : "ColumnDeleted";
}

function optionFor({ axis, count }: Edit): string {
  return `allow${count > 0 ? "Insert" : "Delete"}${axis === "row" ? "Rows" : "Columns"}`;
}

/** Inserted rows and columns look like those before them. */
function looksBefore(sheet: Sheet, { axis, at, count }: Edit): [[number, number], CellFormat][] {
  if (at === 0) return [];
  const line = axis === "row" ? area(at - 1, 0, 1, COLUMNS) : area(0, at - 1, ROWS, 1);
  const found: [[number, number], CellFormat][] = [];
  for (const [row, column, cell] of sheet.cells.within(line)) {
    if (sheet.tables.some(({ area: table }) => row === table.top)) continue;
    for (let step = 0; step < count; step += 1) {
      found.push([axis === "row" ? [at + step, column] : [row, at + step], cell.format]);
    }
  }
  return found;
}

function losesHeader(table: Table, edit: Edit): boolean {
  return edit.axis === "row" && edit.count < 0 && shiftedArea(table.header, edit) === undefined;
}

function survives(table: Table, edit: Edit): boolean {
  return shiftedArea(table.area, edit) !== undefined;
}

function shiftRowsAndColumns(sheet: Sheet, edit: Edit): void {
  if (edit.axis === "row") {
    sheet.rowHeights = shiftedMap(sheet.rowHeights, edit);
    sheet.hiddenRows = shiftedSet(sheet.hiddenRows, edit);
    sheet.filteredRows = shiftedSet(sheet.filteredRows, edit);
    return;
  }
  sheet.columnFormats = shiftedMap(sheet.columnFormats, edit);
  sheet.columnWidths = shiftedMap(sheet.columnWidths, edit);
  sheet.hiddenColumns = shiftedSet(sheet.hiddenColumns, edit);
}

function shiftAreas(book: Book, sheet: Sheet, edit: Edit): void {
  for (const follower of [...sheet.kept, ...sheet.merges]) {
    follower.area = follower.area && shiftedArea(follower.area, edit);
  }
  sheet.merges = sheet.merges.filter((merge) => merge.area !== undefined);
  for (const list of [sheet.validations, sheet.conditionalFormats]) {
    for (const record of list) {
      record.areas = record.areas.flatMap((part) => shiftedArea(part, edit) ?? []);
    }
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  for (const chart of sheet.charts) {
    chart.position = chart.position && shiftedArea(chart.position, edit);
  }
  for (const source of book.sheets.flatMap(chartSources)) {
    if (source.sheet === sheet) source.area = source.area && shiftedArea(source.area, edit);
  }
}

function chartSources(sheet: Sheet): { readonly sheet: Sheet; area: Area | undefined }[] {
  return sheet.charts.flatMap(({ series }) =>
    series.flatMap(({ values, categories }) => [values ?? [], categories ?? []].flat()),
  );
}

function shiftTable(sheet: Sheet, table: Table, edit: Edit): void {
  const to = shiftedArea(table.area, edit);
  if (to === undefined) {
    sheet.tables = sheet.tables.filter((other) => other !== table);
    return;
  }
  if (edit.axis === "column") shiftTableColumns(table, edit);
  table.area = to;
  if (edit.axis === "column") settleHeadings(table);
}

function shiftTableColumns(table: Table, { at, count }: Edit): void {
  const index = at - table.area.left;
  if (count < 0) {
    const from = Math.max(index, 0);
    table.columns.splice(from, Math.max(Math.min(index - count, table.columns.length) - from, 0));
  } else if (index > 0 && index < table.columns.length) {
    const made = Array.from({ length: count }, () => table.newColumn());
    table.columns.splice(index, 0, ...made);
  }
}

function fillNewRows(sheet: Sheet, edit: Edit): void {
  if (edit.axis !== "row" || edit.count < 0) return;
  for (const table of sheet.tables) {
    const rows = intersection(table.body, area(edit.at, 0, edit.count, COLUMNS));
    if (rows === undefined) continue;
    for (const [index, { calculatedFormula }] of table.columns.entries()) {
      if (calculatedFormula === undefined) continue;
      for (let row = rows.top; row <= rows.bottom; row += 1) {
        sheet.cellAt(row, table.area.left + index).formula = calculatedFormula;
      }
    }
  }
}

/** Takes a sheet away; formulas that name it or its tables show #REF!. [deleted-sheet] */
export function removeSheet(book: Book, sheet: Sheet): void {
  book.sheets = book.sheets.filter((other) => other !== sheet);
  rewriteFormulas(book, (formula) =>
    mapSheets(formula, (name) =>
      name.toLowerCase() === sheet.name.toLowerCase() ? undefined : name,
    ),
  );
  for (const follower of sheet.kept) follower.area = undefined;
}
