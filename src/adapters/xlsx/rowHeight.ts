import { cellText, type Row, type TablePlan } from "../../core/workbook";

const LINE_POINTS = 15;
/** The format knows no higher row. */
const MOST_POINTS = 409;
/** Words break before the end of a line: so much of a column's width is used on average. */
const USED_SHARE = 0.92;

/**
 * Points that a table row needs to show its wrapped texts: an estimate, because nothing here knows
 * fonts. Excel fits the row again when somebody edits it.
 *
 * @returns undefined where one line is enough, the height that every row has
 */
export function rowHeight({ columns }: Pick<TablePlan, "columns">, row: Row): number | undefined {
  const lines = columns.map(({ heading, width, type }) =>
    type === "text" || type === "id" ? linesOf(cellText(row.get(heading)), width) : 1,
  );
  const most = Math.max(...lines);
  return most === 1 ? undefined : Math.min(MOST_POINTS, most * LINE_POINTS);
}

function linesOf(text: string, width: number): number {
  const isShort = text.length <= width * USED_SHARE && !text.includes("\n");
  if (isShort) return 1;
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * USED_SHARE))), 0);
}
