import { columnLayout, isDayCell } from "../../core/sheets";
import {
  cellAddress,
  fromDateSystem,
  isSameKey,
  recordKey,
  type CellValue,
  type Row,
} from "../../core/workbook";
import type { Queued } from "./queued";
import { isBlockEdit, keysOf, type TableEdit } from "./tableEdit";

/** A table at one moment, as far as an edit needs it. */
export interface TableFacts {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rowCount: number;
  /** Both from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Formulas, else values, of the columns that were asked for, from the first record on. */
  readonly columns: ReadonlyMap<string, readonly unknown[]>;
  readonly date1904: boolean;
  readonly hasTotals: boolean;
  readonly isFiltered: boolean;
  /** Whether its sheet can be seen. */
  readonly isVisible: boolean;
  /** A1 ranges of merged cells. */
  readonly merged: readonly string[];
  /** Whether cells below, or to the right, hold something where the table is to grow. */
  readonly isBlocked: boolean;
}

/** A table at one moment, with its records by key. */
export class TableLook {
  constructor(readonly facts: TableFacts) {}

  /** The record of a row by heading, as far as its columns were asked for. */
  row(index: number): Row {
    const { columns, date1904, name } = this.facts;
    const row = new Map<string, CellValue>();
    for (const [heading, cells] of columns) {
      const cell = cells[index];
      if (cell !== "" && cell !== undefined) row.set(heading, cell as CellValue);
    }
    if (!date1904) return row;
    return new Map(
      [...row].map(([heading, value]): [string, CellValue] => [
        heading,
        isDayCell(name, row, heading) ? fromDateSystem(value, true) : value,
      ]),
    );
  }

  key(index: number): string {
    return this.keyOf(this.row(index));
  }

  keyOf(row: Row): string {
    return recordKey(row, keysOf(this.facts.name, this.facts.headings));
  }

  /** Rows of a key, from 0. */
  rowsOf(key: string): number[] {
    return this.#keys().flatMap((one, index) => (isSameKey(one, key) ? [index] : []));
  }

  /** What Excel holds in a cell: a formula, else a value; undefined where it was not asked for. */
  raw(index: number, heading: string): unknown {
    return this.facts.columns.get(heading)?.[index];
  }

  /** How many rows at the end hold nothing that anybody typed. */
  blankRows(): number {
    let count = 0;
    while (count < this.facts.rowCount && this.#isBlank(this.facts.rowCount - 1 - count))
      count += 1;
    return count;
  }

  /** A1 address of a cell. */
  address(index: number, heading: string): string {
    const { firstRow, firstColumn, headings } = this.facts;
    return cellAddress(firstColumn + headings.indexOf(heading), firstRow + index);
  }

  /** The formula that most rows of a column have, without "=". */
  usualFormula(heading: string): string | undefined {
    const counts = new Map<string, number>();
    for (const cell of this.facts.columns.get(heading) ?? []) {
      if (typeof cell !== "string" || !cell.startsWith("=")) return undefined;
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const [usual] = [...counts].sort(([, one], [, other]) => other - one);
    return usual?.[0].slice(1);
  }

  #known: readonly string[] | undefined;

  #keys(): readonly string[] {
    this.#known ??= Array.from({ length: this.facts.rowCount }, (_row, index) => this.key(index));
    return this.#known;
  }

  #isBlank(index: number): boolean {
    const { columns, name } = this.facts;
    return [...columns].every(([heading, cells]) => {
      const layout = columnLayout(name, heading);
      const cell = cells[index];
      const isFormula = typeof cell === "string" && cell.startsWith("=");
      return layout?.type === "computed" || cell === "" || (layout === undefined && isFormula);
    });
  }
}

/** How much a look takes in: all columns, or those of the keys and changed cells only. */
export type Extent = "whole" | "needed";

/**
 * Queues a look at a table; undefined where the workbook has no such table.
 *
 * @param date1904 - whether the workbook counts days from 1904
 */
export function queueLook(
  context: Excel.RequestContext,
  edit: TableEdit,
  options: { readonly extent: Extent; readonly date1904: boolean },
): Queued<TableLook | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(edit.table);
  table.load("name,showTotals");
  table.columns.load("items/name");
  table.worksheet.load("name,visibility");
  const body = table.getDataBodyRange();
  const isWhole = options.extent === "whole" && isBlockEdit(edit);
  body.load("rowIndex,columnIndex,rowCount");
  if (isWhole) body.load("formulas");
  const single = isWhole ? [] : neededHeadings(edit).map((heading) => queueColumn(table, heading));
  const surroundings = options.extent === "whole" ? queueSurroundings(table, edit) : undefined;
  return () => {
    if (table.isNullObject) return undefined;
    const headings = table.columns.items.map(({ name }) => name);
    const columns = isWhole
      ? headings.map((heading, position): [string, unknown[]] => [
          heading,
          (body.formulas as unknown[][]).map((line) => line[position]),
        ])
      : single.flatMap((one) => one() ?? []);
    return new TableLook({
      name: table.name,
      sheet: table.worksheet.name,
      isVisible: table.worksheet.visibility === "Visible",
      headings,
      rowCount: body.rowCount,
      firstRow: body.rowIndex + 1,
      firstColumn: body.columnIndex + 1,
      columns: new Map(columns),
      date1904: options.date1904,
      hasTotals: table.showTotals,
      ...(surroundings?.() ?? { isFiltered: false, merged: [], isBlocked: false }),
    });
  };
}

function neededHeadings({ table, cells }: TableEdit): string[] {
  return [...new Set([...keysOf(table, []), ...cells.map(({ column }) => column)])];
}

function queueColumn(
  table: Excel.Table,
  heading: string,
): Queued<[string, unknown[]][] | undefined> {
  const column = table.columns.getItemOrNullObject(heading);
  column.load("name");
  const body = column.getDataBodyRange().load("formulas");
  return () =>
    column.isNullObject
      ? undefined
      : [[column.name, (body.formulas as unknown[][]).map(([cell]) => cell)]];
}

/** What may stand in the way: filters, merged cells, filled cells where the table is to grow. */
function queueSurroundings(table: Excel.Table, edit: TableEdit) {
  const { added, addedColumns } = edit;
  const merged = table.getRange().getMergedAreasOrNullObject();
  merged.load("address");
  const filter = table.autoFilter.load("isDataFiltered");
  const all = table.getRange();
  const beside = [
    ...(added.length === 0
      ? []
      : [
          all
            .getLastRow()
            .getOffsetRange(1, 0)
            .getResizedRange(added.length - 1, 0),
        ]),
    ...(addedColumns.length === 0
      ? []
      : [
          all
            .getLastColumn()
            .getOffsetRange(0, 1)
            .getResizedRange(0, addedColumns.length - 1),
        ]),
  ].map((range) => range.load("formulas"));
  return () => ({
    isFiltered: filter.isDataFiltered,
    merged: merged.isNullObject
      ? []
      : merged.address.split(",").map((one) => one.replace(/^.*!/, "").replaceAll("$", "")),
    isBlocked: beside.some(({ formulas }) =>
      (formulas as unknown[][]).flat().some((cell) => cell !== ""),
    ),
  });
}
