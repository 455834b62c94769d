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

/** The same cells in fewer areas: those that continue the one before, to the right or below, join it. */
export function joinedAreas(areas: readonly CellArea[]): CellArea[] {
  return areas.reduce<CellArea[]>((all, next) => {
    const last = all.at(-1);
    if (last === undefined || !(isBeside(last, next) || isBelow(last, next))) return [...all, next];
    const { lastRow, lastColumn } = next;
    return [...all.slice(0, -1), { ...last, lastRow, lastColumn }];
  }, []);
}

function isBeside(one: CellArea, next: CellArea): boolean {
  const isSameHeight = one.firstRow === next.firstRow && one.lastRow === next.lastRow;
  return isSameHeight && one.lastColumn === next.firstColumn - 1;
}

/** Whether an area has the same columns in the rows below another one. */
export function isBelow(one: CellArea, next: CellArea): boolean {
  const isSameWidth = one.firstColumn === next.firstColumn && one.lastColumn === next.lastColumn;
  return isSameWidth && one.lastRow === next.firstRow - 1;
}

/** The addresses of an area, line by line. */
export function lines({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): string[][] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_line, down) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_cell, right) =>
      cellAddress(firstColumn + right, firstRow + down),
    ),
  );
}
