import type { Book } from "./book";
import type { Cell, CellContent } from "./cell";
import { guardCells } from "./guards";
import type { Table } from "./table";

/**
 * Sorts the rows of a table by one column: numbers before texts, blanks last. Cells move whole, with
 * their looks; ids of the table and of its columns stay. [sort-moves-cells]
 */
export function sortTable(book: Book, table: Table, column: number, isDescending = false): void {
  const { sheet, body } = table;
  guardCells(book, sheet, body);
  const rows: (Cell | undefined)[][] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    rows.push(table.columns.map((_none, index) => sheet.cells.get(row, body.left + index)));
  }
  const sorted = [...rows].sort((one, other) => {
    const order = compare(one[column]?.content, other[column]?.content);
    const isBlank = one[column]?.content === undefined || other[column]?.content === undefined;
    return isDescending && !isBlank ? -order : order;
  });
  for (const [index, cells] of sorted.entries()) {
    for (const [offset, cell] of cells.entries()) {
      if (cell === undefined) sheet.cells.delete(body.top + index, body.left + offset);
      else sheet.cells.set(body.top + index, body.left + offset, cell);
    }
  }
  book.onEvent({ kind: "changed", sheet, area: body, changeType: "RangeEdited" });
}

function compare(one: CellContent | undefined, other: CellContent | undefined): number {
  const [left, right] = [rank(one), rank(other)];
  if (left !== right) return left - right;
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one ?? "").localeCompare(String(other ?? ""), "en", { sensitivity: "base" });
}

function rank(content: CellContent | undefined): number {
  if (content === undefined) return 4;
  if (typeof content === "number") return 0;
  if (typeof content === "string") return 1;
  return typeof content === "boolean" ? 2 : 3;
}
