import { COLUMN_LOOKS, isDayCell, LOOK_STYLES } from "../../core/sheets";
import { toDateSystem, type ColumnPlan, type Look, type Row } from "../../core/workbook";
import { literal } from "./textGuard";

/** The format that a cell of a table needs before its value comes; General where it needs none. */
export function cellNumberFormat(
  table: string,
  column: { readonly heading: string; readonly type?: ColumnPlan["type"] },
  row: Row,
): string {
  const { heading, type } = column;
  if (isDayCell(table, row, heading)) return LOOK_STYLES.tableDay.numberFormat ?? "General";
  const format = type === undefined ? undefined : LOOK_STYLES[COLUMN_LOOKS[type]].numberFormat;
  // A number in a cell that is formatted as text would become one.
  const isText = format === "@" && typeof row.get(heading) !== "number";
  return isText || format !== "@" ? (format ?? "General") : "General";
}

/** A value of a table as it is handed to Excel. */
export function tableLiteral(
  table: string,
  column: { readonly heading: string; readonly type?: ColumnPlan["type"] },
  row: Row,
  date1904: boolean,
): string | number | boolean {
  const value = row.get(column.heading);
  const inSystem = isDayCell(table, row, column.heading) ? toDateSystem(value, date1904) : value;
  return literal(inSystem, cellNumberFormat(table, column, row) === "@");
}

/** The look of a heading over a column of a type. */
export function headingLook(type: ColumnPlan["type"]): Look {
  return type === "computed" ? "headingComputed" : "heading";
}
