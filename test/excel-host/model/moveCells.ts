import { contains, intersection, without, type Area } from "./area";
import type { Book } from "./book";
import { mapReferences } from "./referenceShift";
import { rewriteFormulas } from "./renaming";
import type { Sheet } from "./sheet";
import { Table } from "./table";

interface Move {
  readonly from: Sheet;
  readonly area: Area;
  readonly to: Sheet;
  readonly down: number;
  readonly right: number;
}

/** Cuts a table and puts it elsewhere; names, rules, formats and formulas follow. [cut-and-paste] */
export function moveTable(book: Book, table: Table, to: Sheet, place: Area): void {
  const { area, sheet: from } = table;
  const move: Move = { from, area, to, down: place.top - area.top, right: place.left - area.left };
  const cells = [...from.cells.within(area)];
  for (const [row, column] of cells) from.cells.delete(row, column);
  for (const [row, column, cell] of cells) {
    to.cells.set(row + move.down, column + move.right, cell);
  }
  moveRecords(move);
  moveReferences(book, move);
  from.tables = from.tables.filter((other) => other !== table);
  to.tables.push(rehomed(table, to, moved(area, move)));
}

function moved(area: Area, { down, right }: Move): Area {
  return {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  };
}

function moveRecords(move: Move): void {
  for (const list of ["validations", "conditionalFormats"] as const) {
    for (const record of [...move.from[list]]) {
      const inside = record.areas.flatMap((part) => intersection(part, move.area) ?? []);
      if (inside.length === 0) continue;
      record.areas = record.areas.flatMap((part) => without(part, move.area));
      const copy = { ...record, areas: inside.map((part) => moved(part, move)) };
      (move.to[list] as (typeof record)[]).push(copy);
    }
  }
  move.from.validations = move.from.validations.filter(({ areas }) => areas.length > 0);
  move.from.conditionalFormats = move.from.conditionalFormats.filter(
    ({ areas }) => areas.length > 0,
  );
}

function moveReferences(book: Book, move: Move): void {
  rewriteFormulas(book, (formula, home) =>
    mapReferences(formula, (target) => {
      const sheet = target.sheet ?? home?.name;
      const isMoved = sheet === move.from.name && contains(move.area, target.area);
      if (!isMoved) return target;
      return { sheet: move.to.name, area: moved(target.area, move) };
    }),
  );
}

/** The same table, id and all, on another sheet. */
function rehomed(table: Table, sheet: Sheet, area: Area): Table {
  const made = new Table(table.id, table.name, sheet, area);
  Object.assign(made.look, table.look);
  made.columns = table.columns;
  made.showTotals = table.showTotals;
  return made;
}
