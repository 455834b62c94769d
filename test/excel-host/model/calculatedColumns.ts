import { cellsOf, intersection, type Area } from "./area";
import type { Book } from "./book";
import { isFilled } from "./cell";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/**
 * AutoCorrect after a write [calculated-columns]: a formula written into a column of a table that
 * is otherwise blank, or calculated throughout, goes into all of its rows; where several formulas
 * were written, the lowest one does.
 */
export function fillCalculatedColumns(
  book: Book,
  sheet: Sheet,
  area: Area,
  written: readonly { readonly row: number; readonly column: number }[],
): void {
  if (!book.options.fillsCalculatedColumns) return;
  const places = new Set(written.map(({ row, column }) => `${String(row)}:${String(column)}`));
  for (const table of sheet.tables) {
    const touched = intersection(table.body, area);
    if (touched === undefined) continue;
    for (let column = touched.left; column <= touched.right; column += 1) {
      settleColumn(table, column, (row) => places.has(`${String(row)}:${String(column)}`));
    }
  }
}

function settleColumn(table: Table, column: number, isWritten: (row: number) => boolean): void {
  const { sheet } = table;
  const tableColumn = table.columns[column - table.area.left];
  if (tableColumn === undefined) return;
  const body = table.columnBody(column - table.area.left);
  const rows = [...cellsOf(body)].map(([row]) => ({ row, cell: sheet.cells.get(row, column) }));
  const lowest = [...rows]
    .reverse()
    .find(({ row, cell }) => isWritten(row) && cell?.formula !== undefined);
  if (lowest === undefined) {
    forget(rows, tableColumn);
    return;
  }
  const known = tableColumn.calculatedFormula;
  const isFree = rows.every(
    ({ row, cell }) =>
      isWritten(row) || !isFilled(cell) || (known !== undefined && cell.formula === known),
  );
  const formula = lowest.cell?.formula;
  if (!isFree || formula === undefined) return;
  tableColumn.calculatedFormula = formula;
  for (const { row, cell } of rows) {
    if (cell?.formula === undefined && isFilled(cell)) continue;
    const target = sheet.cellAt(row, column);
    if (target.formula !== formula) target.content = undefined;
    target.formula = formula;
  }
}

/** A column whose last formula was typed over is calculated no longer. */
function forget(
  rows: readonly { cell: { formula?: string | undefined } | undefined }[],
  column: { calculatedFormula: string | undefined },
): void {
  if (rows.every(({ cell }) => cell?.formula === undefined)) column.calculatedFormula = undefined;
}
