import { cellsOf, intersection, isWholeColumns, isWholeRows, WHOLE_SHEET, type Area } from "./area";
import { DoubleError } from "../wire/hostError";
import type { Book } from "./book";
import type { CellFormat } from "./cell";
import { guardSheet } from "./guards";
import type { Sheet } from "./sheet";

type Change = (format: CellFormat, row: number, column: number) => CellFormat;

/** Changes how cells look, those of whole columns included. */
export function changeFormats(book: Book, sheet: Sheet, area: Area, change: Change): void {
  guardSheet(book, sheet, "allowFormatCells");
  const make = shared(change);
  if (!isWholeColumns(area)) {
    if (isWholeRows(area)) throw new DoubleError("The double formats no whole rows");
    for (const [row, column] of cellsOf(area)) {
      const cell = sheet.cellAt(row, column);
      cell.format = make(cell.format, row, column);
    }
    return;
  }
  for (const [row, column, cell] of sheet.cells.within(area)) {
    cell.format = make(cell.format, row, column);
  }
  for (let column = area.left; column <= area.right; column += 1) {
    sheet.columnFormats.set(column, make(sheet.columnFormats.get(column) ?? {}, 0, column));
  }
}

/** Equal looks stay one object, so that a large range costs little. */
function shared(change: Change): Change {
  const made = new Map<CellFormat, Map<string, CellFormat>>();
  return (format, row, column) => {
    const to = change(format, row, column);
    const key = JSON.stringify(to);
    const known = made.get(format) ?? new Map<string, CellFormat>();
    made.set(format, known);
    const same = known.get(key) ?? to;
    known.set(key, same);
    return same;
  };
}

/** A property of the looks when all cells agree; null when they do not. */
export function commonFormat<T>(
  sheet: Sheet,
  area: Area,
  read: (format: CellFormat) => T,
): T | null {
  const looked = isWholeColumns(area)
    ? (intersection(area, sheet.usedArea() ?? WHOLE_SHEET) ?? area)
    : area;
  let first: T | undefined;
  let isFirst = true;
  for (const [row, column] of cellsOf(isWholeColumns(looked) ? { ...looked, bottom: 0 } : looked)) {
    const value = read(sheet.formatAt(row, column));
    if (isFirst) first = value;
    else if (JSON.stringify(value) !== JSON.stringify(first)) return null;
    isFirst = false;
  }
  return first ?? null;
}
