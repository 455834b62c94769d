import { DoubleError } from "../wire/hostError";
import { cellText } from "./a1";
import { cellsOf, isWholeColumns, isWholeRows, widthOf, type Area } from "./area";
import { CellErrorValue, type Cell, type CellContent } from "./cell";
import type { Sheet } from "./sheet";
import { shownText } from "./shownText";

type ReadCell = (cell: Cell | undefined, row: number, column: number) => unknown;

/** A property of cells as rows of columns; null for whole rows or columns [unbounded-range]. */
export function readMatrix(sheet: Sheet, area: Area, read: ReadCell): unknown[][] | null {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  const width = widthOf(area);
  const rows: unknown[][] = [];
  let row: unknown[] = [];
  for (const [r, c] of cellsOf(area)) {
    row.push(read(sheet.cells.get(r, c), r, c));
    if (row.length === width) {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/**
 * What a cell holds; undefined when empty.
 *
 * @throws DoubleError for a formula whose result no test supplied: the double computes nothing
 */
export function contentOf(sheet: Sheet, row: number, column: number): CellContent | undefined {
  const cell = sheet.cells.get(row, column);
  if (cell?.formula !== undefined && cell.content === undefined) {
    const place = `${sheet.name}!${cellText(row, column)}`;
    throw new DoubleError(
      `${place} is the formula ${cell.formula}, which the double does not compute. Read its ` +
        `formula, or supply its result in the test.`,
    );
  }
  return cell?.content;
}

export function readValues(sheet: Sheet, area: Area): unknown[][] | null {
  return readMatrix(sheet, area, (_cell, row, column) => plain(contentOf(sheet, row, column)));
}

/** Formulas as Excel shows them, and what was typed where there is none. [returned-formulas] */
export function readFormulas(sheet: Sheet, area: Area): unknown[][] | null {
  return readMatrix(sheet, area, (cell) => cell?.formula ?? plain(cell?.content));
}

export function readNumberFormats(sheet: Sheet, area: Area): unknown[][] | null {
  return readMatrix(sheet, area, (_cell, row, column) => sheet.numberFormatAt(row, column));
}

export function readTexts(sheet: Sheet, area: Area): unknown[][] | null {
  return readMatrix(sheet, area, (_cell, row, column) =>
    shownText(contentOf(sheet, row, column), sheet.numberFormatAt(row, column)),
  );
}

export function readValueTypes(sheet: Sheet, area: Area): unknown[][] | null {
  return readMatrix(sheet, area, (_cell, row, column) => typeOf(contentOf(sheet, row, column)));
}

function plain(content: CellContent | undefined): string | number | boolean {
  return content instanceof CellErrorValue ? content.text : (content ?? "");
}

function typeOf(content: CellContent | undefined): string {
  if (content === undefined || content === "") return content === "" ? "String" : "Empty";
  if (content instanceof CellErrorValue) return "Error";
  if (typeof content === "number") return "Double";
  return typeof content === "boolean" ? "Boolean" : "String";
}
