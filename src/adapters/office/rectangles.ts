import { cellAddress, parseAddress } from "../../core/workbook";

/** Cells of one kind. */
export interface Rectangle<Kind> {
  /** A1 range. */
  readonly range: string;
  readonly columns: number;
  readonly kind: Kind;
}

/**
 * Cells with their kinds as few rectangles: each grows to the right, then down.
 *
 * @param cells - kinds by A1 address
 * @example
 * rectangles(new Map([["A1", "x"], ["B1", "x"], ["A2", "x"], ["B2", "x"], ["A3", "y"]]));
 * //=> A1:B2 of x and A3:A3 of y
 */
export function rectangles<Kind>(cells: ReadonlyMap<string, Kind>): Rectangle<Kind>[] {
  const places = [...cells]
    .map(([at, kind]) => ({ ...parseAddress(at), kind }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const done = new Set<string>();
  const isFree = (column: number, row: number, kind: Kind) => {
    const at = cellAddress(column, row);
    return !done.has(at) && cells.has(at) && cells.get(at) === kind;
  };
  return places.flatMap(({ row, column, kind }) => {
    if (done.has(cellAddress(column, row))) return [];
    let last = column;
    while (isFree(last + 1, row, kind)) last += 1;
    const isLineFree = (at: number) => {
      for (let one = column; one <= last; one += 1) if (!isFree(one, at, kind)) return false;
      return true;
    };
    let bottom = row;
    while (isLineFree(bottom + 1)) bottom += 1;
    for (let down = row; down <= bottom; down += 1) {
      for (let right = column; right <= last; right += 1) done.add(cellAddress(right, down));
    }
    const range = `${cellAddress(column, row)}:${cellAddress(last, bottom)}`;
    return [{ range, columns: last - column + 1, kind }];
  });
}
