import { parseAreaText } from "../model/a1";
import { cellsOf } from "../model/area";
import type { Book } from "../model/book";
import type { Cell, CellContent } from "../model/cell";

/** What a test sees of a workbook, and what it knows better than the double: results of formulas. */
export class Onlooker {
  constructor(readonly book: Book) {}

  /** What one cell holds; for a formula, its result if the test supplied it. */
  content(sheet: string, a1: string): CellContent | undefined {
    return this.#cell(sheet, a1)?.content;
  }

  /** As Excel shows it, with "="; undefined for a typed value. */
  formula(sheet: string, a1: string): string | undefined {
    return this.#cell(sheet, a1)?.formula;
  }

  numberFormat(sheet: string, a1: string): string {
    const { top, left } = areaOf(a1);
    return this.book.sheet(sheet).numberFormatAt(top, left);
  }

  /** Rows of a table by heading; blank cells are left out, formulas are texts that begin with "=". */
  rows(table: string): Record<string, CellContent>[] {
    const found = this.book.table(table);
    const { headings, body, sheet } = found;
    const rows: Record<string, CellContent>[] = [];
    for (let row = body.top; row <= body.bottom; row += 1) {
      const entries = headings.flatMap((heading, index): [string, CellContent][] => {
        const cell = sheet.cells.get(row, body.left + index);
        const shown = cell?.formula ?? cell?.content;
        return shown === undefined ? [] : [[heading, shown]];
      });
      rows.push(Object.fromEntries(entries));
    }
    return rows;
  }

  /** Says what the formulas of a range result in; all of them in the same. */
  supply(sheet: string, a1: string, result: CellContent): void {
    for (const [row, column] of cellsOf(areaOf(a1))) {
      this.book.sheet(sheet).cellAt(row, column).content = result;
    }
  }

  /** Says what the formulas of a column of a table result in, row by row. */
  supplyColumn(
    table: string,
    heading: string,
    results: readonly (CellContent | undefined)[],
  ): void {
    const { body, headings, sheet } = this.book.table(table);
    const column = body.left + headings.indexOf(heading);
    for (const [index, result] of results.entries()) {
      sheet.cellAt(body.top + index, column).content = result;
    }
  }

  /** A text for each cell, look and record of the workbook: equal texts, equal workbooks. */
  fingerprint(): string {
    return this.book.sheets
      .map((sheet) => {
        const cells = [...sheet.cells.within()]
          .filter(([, column, cell]) => isUsed(cell) || sheet.columnFormats.has(column))
          .map(([row, column, cell]) => [
            row,
            column,
            cell.formula,
            cell.formula === undefined ? cell.content : "",
            cell.format,
            cell.link,
          ])
          .sort(([row = 0, column = 0], [otherRow = 0, otherColumn = 0]) =>
            row === otherRow
              ? Number(column) - Number(otherColumn)
              : Number(row) - Number(otherRow),
          );
        const { name, visibility, validations, conditionalFormats, freeze } = sheet;
        const tables = sheet.tables.map(({ name: table, area, columns }) => [table, area, columns]);
        return JSON.stringify([
          name,
          visibility,
          cells,
          validations,
          conditionalFormats,
          freeze,
          tables,
        ]);
      })
      .concat(JSON.stringify(this.book.names))
      .join("\n");
  }

  #cell(sheet: string, a1: string): Cell | undefined {
    const { top, left } = areaOf(a1);
    return this.book.sheet(sheet).cells.get(top, left);
  }
}

/** Whether a cell is not as Excel makes it. */
function isUsed({ content, formula, link, format }: Cell): boolean {
  const isEmpty = content === undefined && formula === undefined && link === undefined;
  return !isEmpty || Object.keys(format).length > 0;
}

function areaOf(a1: string) {
  const found = parseAreaText(a1);
  if (found === undefined) throw new RangeError(`no address: ${a1}`);
  return found;
}
