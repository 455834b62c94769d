import { COLUMN_LOOKS, HIGHLIGHT_STYLES, LOOK_STYLES } from "../../core/sheets";
import {
  columnArea,
  columnPosition,
  highlightFormula,
  tableArea,
  toFileForm,
  type CellValue,
  type ColumnPlan,
  type TablePlan,
} from "../../core/workbook";
import type {
  CellSpec,
  CellStyle,
  ConditionalFormatSpec,
  NoteSpec,
  RowSpec,
  TableSpec,
  ValidationSpec,
} from "../../ooxml";
import { quoted, unlocked } from "./cellStyles";
import { rowHeight } from "./rowHeight";
import { toValidation } from "./validation";

/** The table part. */
export function toTable(table: TablePlan): TableSpec {
  return {
    name: table.name,
    range: tableArea(table),
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
  const styles = table.columns.map(styleOf);
  const hasDays = dayCells.size > 0;
  const rows = table.rows.map((row, index): RowSpec => {
    const rowNumber = table.headingRow + 1 + index;
    return {
      row: rowNumber,
      height: rowHeight(table, row),
      isHeightEstimated: true,
      cells: table.columns.map(({ heading }, position) => {
        const isDay = hasDays && dayCells.has(`${String(rowNumber)}:${String(position + 1)}`);
        const style = isDay ? LOOK_STYLES.tableDay : (styles[position] ?? LOOK_STYLES.text);
        return toCell(position + 1, row.get(heading), formulas[position], style);
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
  return { column, value, formula, style: isRisky ? quoted(style) : style };
}

/** Validations of the columns, over all rows of the table. */
export function toTableValidations(table: TablePlan): ValidationSpec[] {
  return table.columns.flatMap(({ accepts }, index) =>
    accepts === undefined ? [] : [toValidation(accepts, columnArea(table, index))],
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
    ranges: highlight.columns.map((heading) => columnArea(table, columnPosition(table, heading))),
    formula: highlightFormula(table, highlight),
    priority: index + 1,
    style: HIGHLIGHT_STYLES[highlight.highlight],
  }));
}
