import type { CellValue, ColumnPlan, TableHighlight, TablePlan } from "../../core/workbook";
import {
  columnLetters,
  type CellRange,
  type CellSpec,
  type CellStyle,
  type ConditionalFormatSpec,
  type NoteSpec,
  type RowSpec,
  type TableSpec,
  type ValidationSpec,
} from "../../ooxml";
import { rowHeight } from "./rowHeight";
import { toFileForm } from "./structuredReferences";
import { COLUMN_LOOKS, HIGHLIGHT_STYLES, LOOK_STYLES, quoted, unlocked } from "./styles";
import { toValidation } from "./validation";

/** Where a table stands. */
export function tableRange({ headingRow, columns, rows }: TablePlan): CellRange {
  return {
    firstRow: headingRow,
    firstColumn: 1,
    lastRow: headingRow + rows.length,
    lastColumn: columns.length,
  };
}

/** The table part. */
export function toTable(table: TablePlan): TableSpec {
  return {
    name: table.name,
    range: tableRange(table),
    columns: table.columns.map(({ heading, formula }) => ({
      name: heading,
      ...(formula === undefined ? {} : { calculatedFormula: toFileForm(formula, table.name) }),
    })),
    style: { name: "TableStyleLight1", bandedRows: true },
  };
}

/**
 * The heading row and the rows of a table.
 *
 * @param dayCells - "row:column" of cells that hold days though their column does not
 */
export function toTableRows(table: TablePlan, dayCells: ReadonlySet<string>): RowSpec[] {
  const headings: RowSpec = {
    row: table.headingRow,
    height: 32,
    cells: table.columns.map(({ heading, type }, index) => ({
      column: index + 1,
      value: heading,
      style: LOOK_STYLES[type === "computed" ? "headingComputed" : "heading"],
    })),
  };
  const formulas = table.columns.map(({ formula }) =>
    formula === undefined ? undefined : toFileForm(formula, table.name),
  );
  const rows = table.rows.map((row, index): RowSpec => {
    const rowNumber = table.headingRow + 1 + index;
    return {
      row: rowNumber,
      height: rowHeight(table, row),
      cells: table.columns.map((column, position) => {
        const isDay = dayCells.has(`${String(rowNumber)}:${String(position + 1)}`);
        return toCell(
          position + 1,
          row.get(column.heading),
          formulas[position],
          isDay ? LOOK_STYLES.tableDay : styleOf(column),
        );
      }),
    };
  });
  return [headings, ...rows];
}

function styleOf({ type, isUnlocked = false }: ColumnPlan): CellStyle {
  const style = LOOK_STYLES[COLUMN_LOOKS[type]];
  return isUnlocked ? unlocked(style) : style;
}

/** One cell; text that looks like a formula keeps an apostrophe. */
export function toCell(
  column: number,
  value: CellValue,
  formula: string | undefined,
  style: CellStyle,
): CellSpec {
  const isRisky = formula === undefined && typeof value === "string" && /^[=+\-@'\t\r]/.test(value);
  return {
    column,
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    style: isRisky ? quoted(style) : style,
  };
}

/** Validations of the columns, over all rows of the table. */
export function toTableValidations(table: TablePlan): ValidationSpec[] {
  return table.columns.flatMap(({ accepts }, index) =>
    accepts === undefined ? [] : [toValidation(accepts, columnRange(table, index))],
  );
}

/** Notes at the headings. */
export function toTableNotes(table: TablePlan): NoteSpec[] {
  return table.columns.flatMap(({ note }, index) =>
    note === undefined
      ? []
      : [{ cell: { row: table.headingRow, column: index + 1 }, text: note, author: "Annexbook" }],
  );
}

/** Conditional formats; the first one has the highest priority. */
export function toTableFormats(table: TablePlan): ConditionalFormatSpec[] {
  return table.highlights.map((highlight, index) => ({
    ranges: highlight.columns.map((heading) => columnRange(table, positionOf(table, heading))),
    formula: toRowFormula(table, highlight),
    priority: index + 1,
    style: HIGHLIGHT_STYLES[highlight.highlight],
  }));
}

function toRowFormula(table: TablePlan, { when }: TableHighlight): string {
  const row = String(table.headingRow + 1);
  return when.replaceAll(
    /\{([^}]+)\}/g,
    (_all, heading: string) => `$${columnLetters(positionOf(table, heading) + 1)}${row}`,
  );
}

function columnRange(table: TablePlan, position: number): CellRange {
  const { firstRow, lastRow } = tableRange(table);
  return { firstRow: firstRow + 1, lastRow, firstColumn: position + 1, lastColumn: position + 1 };
}

function positionOf({ name, columns }: TablePlan, heading: string): number {
  const position = columns.findIndex((column) => column.heading === heading);
  if (position < 0) throw new RangeError(`${name} has no column ${heading}`);
  return position;
}
