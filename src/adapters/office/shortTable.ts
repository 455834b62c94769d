import { COLUMN_LOOKS } from "../../core/sheets";
import { tableArea, type TablePlan } from "../../core/workbook";
import { rangeOf } from "./cellAreas";
import { columnPoints, rangeFormat } from "./looksOfExcel";
import { columnsStep } from "./lookSteps";
import { rangeAt, step, type Step } from "./step";
import { cellNumberFormat, headingLook, tableLiteral } from "./tableCells";
import { literal } from "./textGuard";

/** Whether a table is so short that all of it is told cell by cell: most new tables have one row. */
export function isShort({ rows }: TablePlan): boolean {
  return rows.length === 1;
}

/** Formats and values of a short table, formulas left out, then its looks and widths. */
export function shortTableSteps(
  table: TablePlan,
  date1904: boolean,
): [cells: Step, ...looks: Step[]] {
  const { name, columns, rows } = table;
  const range = rangeOf(tableArea(table));
  const formats = [
    columns.map(() => null),
    ...rows.map((row) =>
      columns.map((column) => {
        const format = cellNumberFormat(name, column, row);
        return format === "General" ? null : format;
      }),
    ),
  ];
  const values = [
    columns.map(({ heading }) => literal(heading, false)),
    ...rows.map((row) =>
      columns.map((column) =>
        column.formula === undefined ? tableLiteral(name, column, row, date1904) : null,
      ),
    ),
  ];
  const looks = [
    columns.map(({ type }) => ({ format: rangeFormat(headingLook(type)) })),
    ...rows.map(() => columns.map(({ type }) => ({ format: rangeFormat(COLUMN_LOOKS[type]) }))),
  ];
  const widths = columns.map(({ width }) => ({ format: { columnWidth: columnPoints(width) } }));
  return [
    step("structure", { actions: 3, payload: [formats, values], ranges: [range] }, (sheet) => {
      const all = rangeAt(sheet, range);
      all.numberFormat = formats;
      all.values = values;
    }),
    step("looks", { actions: 1, payload: looks }, (sheet) => {
      rangeAt(sheet, range).setCellProperties(looks);
    }),
    columnsStep(range, widths, 1),
  ];
}
