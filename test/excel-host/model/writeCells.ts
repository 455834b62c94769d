import { invalidArgument } from "../wire/hostError";
import {
  cellsOf,
  heightOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  widthOf,
  type Area,
} from "./area";
import type { Book } from "./book";
import { fillCalculatedColumns } from "./calculatedColumns";
import { toHeading } from "./headings";
import { acceptedFormula } from "./formulaCheck";
import { guardCells } from "./guards";
import type { Sheet } from "./sheet";
import { expandTables } from "./tableGrowth";
import { toEntry, type Entry } from "./typedEntry";
import { surroundings } from "./surroundings";

interface Target {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/**
 * Writes values or formulas as typed text into a rectangle: one value for all cells, or rows of
 * columns of its size [array-size]; null leaves a cell [null-leaves], "" empties it.
 */
export function writeCells(book: Book, sheet: Sheet, area: Area, values: unknown): void {
  guardCells(book, sheet, area);
  const targets = misplaced(book, sheet, area, targetsOf(area, values));
  const entries = targets.map((target) => entryFor(book, sheet, target));
  for (const [index, { row, column }] of targets.entries()) {
    put(sheet, row, column, entries[index] ?? {});
  }
  expandTables(book, sheet, area);
  fillCalculatedColumns(book, sheet, area, targets);
  book.onEvent({ kind: "changed", sheet, area, changeType: "RangeEdited" });
}

/** Rows of columns for a rectangle. [array-size] */
export function checkSize(area: Area, values: unknown): asserts values is unknown[][] {
  const isRight =
    Array.isArray(values) &&
    values.length === heightOf(area) &&
    values.every((row) => Array.isArray(row) && row.length === widthOf(area));
  if (isRight) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function targetsOf(area: Area, values: unknown): Target[] {
  if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument(); // [unbounded-range]
  if (Array.isArray(values)) checkSize(area, values);
  const targets: Target[] = [];
  for (const [row, column] of cellsOf(area)) {
    const value: unknown = Array.isArray(values)
      ? (values as unknown[][])[row - area.top]?.[column - area.left]
      : values;
    if (value !== null) targets.push({ row, column, value });
  }
  return targets;
}

/** [filtered-write] A block over filtered rows fills the visible ones, from its first value on. */
function misplaced(book: Book, sheet: Sheet, area: Area, targets: Target[]): Target[] {
  const isBlock = area.bottom > area.top;
  const rows = [...sheet.filteredRows].filter((row) => row >= area.top && row <= area.bottom);
  if (!book.options.manglesFilteredWrites || !isBlock || rows.length === 0) return targets;
  const visible: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (!sheet.filteredRows.has(row)) visible.push(row);
  }
  return targets.flatMap((target) => {
    const row = visible[target.row - area.top];
    return row === undefined ? [] : [{ ...target, row }];
  });
}

function entryFor(book: Book, sheet: Sheet, { row, column, value }: Target): Entry {
  const table = sheet.tableAt(row, column);
  if (table !== undefined && row === table.area.top) return toHeading(table, column, value);
  const entry = toEntry(value, {
    numberFormat: sheet.numberFormatAt(row, column),
    year: book.options.year,
    is1904: book.options.is1904,
  });
  if (entry.formula === undefined) return entry;
  return { formula: acceptedFormula(entry.formula, surroundings(book, table?.name)) };
}

function put(sheet: Sheet, row: number, column: number, entry: Entry): void {
  if (sheet.isCovered(row, column)) return; // [merged-cells]
  const isEmpty = entry.content === undefined && entry.formula === undefined;
  if (isEmpty && sheet.cells.get(row, column) === undefined) return;
  const cell = sheet.cellAt(row, column);
  cell.content = entry.content;
  cell.formula = entry.formula;
  cell.isQuoted = entry.isQuoted === true;
  const isGeneral = (cell.format.numberFormat ?? "General") === "General";
  if (entry.numberFormat !== undefined && isGeneral) {
    cell.format = { ...cell.format, numberFormat: entry.numberFormat };
  }
}

/** Empties the contents of a rectangle; looks stay. */
export function clearContents(book: Book, sheet: Sheet, area: Area): void {
  guardCells(book, sheet, intersection(area, sheet.usedArea() ?? area) ?? area);
  for (const [row, column] of [...sheet.cells.within(area)]) put(sheet, row, column, {});
  book.onEvent({ kind: "changed", sheet, area, changeType: "RangeEdited" });
}
