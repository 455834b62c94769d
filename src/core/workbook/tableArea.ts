import { cellAddress, type CellArea } from "./cellAddress";
import type { TableHighlight, TablePlan } from "./tablePlan";

/** Where a planned table stands, its headings included. */
export function tableArea({ headingRow, columns, rows }: TablePlan): CellArea {
  return {
    firstRow: headingRow,
    firstColumn: 1,
    lastRow: headingRow + rows.length,
    lastColumn: columns.length,
  };
}

/**
 * The cells of a planned column below its heading.
 *
 * @param position - from 0
 */
export function columnArea(table: TablePlan, position: number): CellArea {
  const { firstRow, lastRow } = tableArea(table);
  return { firstRow: firstRow + 1, lastRow, firstColumn: position + 1, lastColumn: position + 1 };
}

/**
 * Position of a planned column, from 0.
 *
 * @throws RangeError when the table has none of that heading
 */
export function columnPosition({ name, columns }: TablePlan, heading: string): number {
  const position = columns.findIndex((column) => column.heading === heading);
  if (position < 0) throw new RangeError(`${name} has no column ${heading}`);
  return position;
}

/**
 * The condition of a highlight for the table's first record, to be moved down by the program.
 *
 * @example
 * highlightFormula(soa, { when: '{Status}="Planned"', ... }); //=> '$K6="Planned"'
 */
export function highlightFormula(table: TablePlan, { when }: TableHighlight): string {
  return when.replaceAll(/\{([^}]+)\}/g, (_all, heading: string) => {
    return `$${cellAddress(columnPosition(table, heading) + 1, table.headingRow + 1)}`;
  });
}
