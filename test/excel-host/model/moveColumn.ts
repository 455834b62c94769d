import { intersection, without, type Area } from "./area";
import type { Book } from "./book";
import type { Cell } from "./cell";
import type { Table } from "./table";

/** Moves a column of a table to another place among its columns, with its rules and formats. */
export function moveColumn(book: Book, table: Table, from: number, to: number): void {
  const order = table.columns.map((_column, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  reorderCells(table, order);
  table.columns = order.flatMap((index) => table.columns[index] ?? []);
  const column = (index: number): Area => {
    const at = table.area.left + index;
    return { ...table.area, left: at, right: at };
  };
  for (const list of [table.sheet.validations, table.sheet.conditionalFormats]) {
    for (const record of list) {
      const outside = record.areas.flatMap((part) => without(part, table.area));
      const inside = order.flatMap((source, target) =>
        record.areas.flatMap((part) => {
          const cut = intersection(part, column(source));
          return cut === undefined
            ? []
            : [{ ...cut, left: column(target).left, right: column(target).left }];
        }),
      );
      record.areas = [...outside, ...inside];
    }
  }
  book.onEvent({
    kind: "changed",
    sheet: table.sheet,
    area: table.area,
    changeType: "RangeEdited",
  });
}

function reorderCells(table: Table, order: readonly number[]): void {
  const { cells } = table.sheet;
  const { area } = table;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line = order.map((index) => cells.get(row, area.left + index));
    for (const [index, cell] of line.entries()) put(table, row, area.left + index, cell);
  }
}

function put({ sheet }: Table, row: number, column: number, cell: Cell | undefined): void {
  if (cell === undefined) sheet.cells.delete(row, column);
  else sheet.cells.set(row, column, cell);
}
