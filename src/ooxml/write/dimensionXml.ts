import { rangeReference } from "../reference";
import type { RowSpec } from "../spec/sheetSpec";
import { element } from "../xml";

/** The range that holds all written cells; "" when there are none. */
export function dimensionXml(rows: readonly RowSpec[]): string {
  const written = rows.filter(({ cells }) => cells.length > 0);
  const first = written[0];
  const last = written.at(-1);
  if (first === undefined || last === undefined) return "";
  let firstColumn = Infinity;
  let lastColumn = 1;
  for (const { cells } of written) {
    firstColumn = Math.min(firstColumn, cells[0]?.column ?? firstColumn);
    lastColumn = Math.max(lastColumn, cells.at(-1)?.column ?? lastColumn);
  }
  const range = { firstRow: first.row, firstColumn, lastRow: last.row, lastColumn };
  return element("dimension", { ref: rangeReference(range) });
}
