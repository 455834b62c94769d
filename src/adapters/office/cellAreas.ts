import { cellAddress, parseAddress, type CellArea, type CellPlan } from "../../core/workbook";

/** The smallest area with all cells; undefined for none. */
export function areaOf(cells: readonly Pick<CellPlan, "at">[]): CellArea | undefined {
  if (cells.length === 0) return undefined;
  const places = cells.map(({ at }) => parseAddress(at));
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** An area as an A1 range. */
export function rangeOf({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): string {
  return `${cellAddress(firstColumn, firstRow)}:${cellAddress(lastColumn, lastRow)}`;
}

/** The addresses of an area, line by line. */
export function lines({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): string[][] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_line, down) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_cell, right) =>
      cellAddress(firstColumn + right, firstRow + down),
    ),
  );
}
