import { COLUMN_LOOKS } from "../../core/sheets";
import { cellText, type ColumnChange, type Row } from "../../core/workbook";
import { columnPoints, rangeFormat } from "./looksOfExcel";
import { excelFormula, setWhole } from "./looseSteps";
import { queueRule } from "./ruleSteps";
import type { TableFacts } from "./tableLook";
import { cellNumberFormat, tableLiteral } from "./tableCells";
import { literal } from "./textGuard";

/** Queues one more column at the right end of a table, with its values or formula. */
export function queueAddedColumn(
  table: Excel.Table,
  { column, values }: ColumnChange,
  { name, rowCount, date1904 }: TableFacts,
): void {
  const { heading, formula, type, width, accepts } = column;
  table.resize(table.getRange().getResizedRange(0, 1));
  const all = table.getRange().getLastColumn();
  const body = table.getDataBodyRange().getLastColumn();
  const rows = Array.from({ length: rowCount }, (_row, index): Row => {
    return new Map([[heading, values[index]]]);
  });
  if (formula === undefined) {
    body.numberFormat = rows.map((row) => [cellNumberFormat(name, column, row)]);
    body.values = rows.map((row) => [tableLiteral(name, column, row, date1904)]);
  }
  all.getCell(0, 0).values = [[literal(heading, false)]];
  if (formula !== undefined) setWhole(body, "formulas", excelFormula(formula));
  body.setColumnProperties([
    { format: { ...rangeFormat(COLUMN_LOOKS[type]), columnWidth: columnPoints(width) } },
  ]);
  const isComputed = type === "computed";
  all
    .getCell(0, 0)
    .setColumnProperties([{ format: rangeFormat(isComputed ? "headingComputed" : "heading") }]);
  if (accepts !== undefined) queueRule(body, accepts);
}

/**
 * Queues a column of formulas anew, as a whole: it is a calculated column only as long as all of its
 * cells hold one text.
 *
 * @throws TypeError for a column without a formula
 */
export function queueRepairedColumn(table: Excel.Table, { column }: ColumnChange): void {
  const { heading, formula } = column;
  if (formula === undefined) throw new TypeError(`${cellText(heading)} has no formula`);
  const body = table.columns.getItem(heading).getDataBodyRange();
  // In a cell formatted as text a formula would stay a text.
  setWhole(body, "numberFormat", "General");
  setWhole(body, "formulas", excelFormula(formula));
}
