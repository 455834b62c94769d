import { invalidArgument } from "../wire/hostError";
import { cellsOf, intersection, isOnSheet, widthOf, type Area } from "./area";
import type { Book } from "./book";
import { isFilled } from "./cell";
import { guardSheet } from "./guards";
import { settleHeadings } from "./headings";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/**
 * Gives a table new cells. The header row stays where it is [resize-header], other tables are not
 * touched [table-overlap], new rows get the calculated formulas [resize-fills].
 */
export function resizeTable(book: Book, table: Table, to: Area): void {
  guardSheet(book, table.sheet);
  const isKept = to.top === table.area.top && intersection(to, table.area) !== undefined;
  if (!isKept || to.bottom === to.top || !isOnSheet(to)) throw invalidArgument();
  checkFree(table.sheet, to, table);
  const before = table.body;
  moveColumns(table, to);
  table.area = to;
  settleHeadings(table);
  for (const [row, column] of cellsOf(table.body)) {
    if (row <= before.bottom && column <= before.right && column >= before.left) continue;
    fill(table, row, column);
  }
}

function moveColumns(table: Table, to: Area): void {
  const columns = [...table.columns];
  const known = table.area;
  table.columns = Array.from({ length: widthOf(to) }, (_none, index) => {
    const column = to.left + index - known.left;
    return columns[column] ?? table.newColumn();
  });
}

function fill(table: Table, row: number, column: number): void {
  const formula = table.columns[column - table.area.left]?.calculatedFormula;
  if (formula === undefined || isFilled(table.sheet.cells.get(row, column))) return;
  table.sheet.cellAt(row, column).formula = formula;
}

/** @throws HostError InvalidArgument when another table lies there [table-overlap] */
export function checkFree(sheet: Sheet, area: Area, own?: Table): void {
  const isTaken = sheet.tables.some(
    (table) => table !== own && intersection(table.area, area) !== undefined,
  );
  const isMerged = sheet.merges.some(
    ({ area: merged }) => merged !== undefined && intersection(merged, area) !== undefined,
  );
  if (isTaken || isMerged) throw invalidArgument();
}

/** [auto-expansion] A block written right under a table becomes part of it. */
export function expandTables(book: Book, sheet: Sheet, written: Area): void {
  if (!book.options.expandsTables) return;
  for (const table of sheet.tables) {
    const { area } = table;
    const isUnder = written.top === area.bottom + 1 && !table.showTotals;
    const isWithin = written.left >= area.left && written.right <= area.right;
    if (isUnder && isWithin) resizeTable(book, table, { ...area, bottom: written.bottom });
  }
}
