import { isDayCell } from "../../core/sheets";
import {
  fromDateSystem,
  toScreenForm,
  type CellValue,
  type RecordState,
  type TableState,
} from "../../core/workbook";
import type { CellModel, RowModel, TableModel } from "../../ooxml";

/** Of rows whose formulas nobody asks for, or that have none: thousands need no list each. */
const NO_FORMULAS: ReadonlyMap<string, string> = new Map();

/** Takes in the rows of a table as its sheet is read. */
export class TableReader {
  readonly #table: TableModel;
  readonly #sheet: string;
  readonly #isOf1904: boolean;
  readonly #lastRow: number;
  readonly #shown: (formula: string) => string;
  readonly #records: RecordState[] = [];
  /** Of the next record. */
  #row: number;

  constructor(table: TableModel, sheet: string, isOf1904: boolean) {
    this.#table = table;
    this.#sheet = sheet;
    this.#isOf1904 = isOf1904;
    this.#shown = screenForms(table.name);
    this.#row = table.range.firstRow + table.headerRowCount;
    this.#lastRow = table.range.lastRow - table.totalsRowCount;
  }

  /** Whether a cell lies in the table, its headings and totals among it. */
  holds({ row, column }: CellModel): boolean {
    const { firstRow, lastRow, firstColumn, lastColumn } = this.#table.range;
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  /** Takes in a row of the sheet; rows come in their order, blank ones not at all. */
  take({ row, cells }: RowModel): void {
    if (row < this.#row || row > this.#lastRow) return;
    this.#addBlanksBefore(row);
    this.#add(cells);
  }

  /** The table, once all rows of the sheet have come. */
  state(): TableState {
    this.#addBlanksBefore(this.#lastRow + 1);
    const { name, range, headings, columnFormulas } = this.#table;
    return {
      name,
      sheet: this.#sheet,
      headingRow: range.firstRow,
      firstColumn: range.firstColumn,
      headings,
      records: this.#records,
      columnFormulas: new Map(
        headings.flatMap((heading, position): [string, string][] => {
          const formula = columnFormulas[position];
          return formula === undefined ? [] : [[heading, this.#shown(formula)]];
        }),
      ),
    };
  }

  #addBlanksBefore(row: number): void {
    while (this.#row < row) this.#add([]);
  }

  #add(cells: readonly CellModel[]): void {
    const { name, range, headings } = this.#table;
    const row = new Map<string, CellValue>();
    let formulas: Map<string, string> | undefined;
    for (const cell of cells) {
      const heading = headings[cell.column - range.firstColumn];
      if (heading === undefined || cell.column < range.firstColumn) continue;
      if (cell.value !== undefined) row.set(heading, cell.value);
      if (cell.formula !== undefined) {
        (formulas ??= new Map()).set(heading, this.#shown(cell.formula));
      }
    }
    if (this.#isOf1904) toFirstDateSystem(name, row);
    this.#records.push({ at: this.#row, row, formulas: formulas ?? NO_FORMULAS });
    this.#row += 1;
  }
}

/** toScreenForm for the cells of a table, where one formula stands in a whole column. */
function screenForms(table: string): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    let shown = known.get(formula);
    if (shown === undefined) known.set(formula, (shown = toScreenForm(formula, table)));
    return shown;
  };
}

function toFirstDateSystem(table: string, row: Map<string, CellValue>): void {
  for (const [heading, value] of row) {
    if (isDayCell(table, row, heading)) row.set(heading, fromDateSystem(value, true));
  }
}
