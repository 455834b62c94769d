/** Rows and columns of every sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A rectangle of cells; rows and columns count from 0, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function area(top: number, left: number, height = 1, width = 1): Area {
  return { top, left, bottom: top + height - 1, right: left + width - 1 };
}

export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const widthOf = ({ left, right }: Area): number => right - left + 1;
export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === ROWS - 1;
export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === COLUMNS - 1;

/** Whether a rectangle lies on the sheet and has a cell. */
export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return (
    [top, left, bottom, right].every(Number.isInteger) &&
    top >= 0 &&
    left >= 0 &&
    bottom >= top &&
    right >= left &&
    bottom < ROWS &&
    right < COLUMNS
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

export function intersection(one: Area, other: Area): Area | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return bottom < top || right < left ? undefined : { top, left, bottom, right };
}

/** The smallest rectangle around both. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of a rectangle without a part of it: up to four rectangles. */
export function without(whole: Area, hole: Area): Area[] {
  const cut = intersection(whole, hole);
  if (cut === undefined) return [whole];
  return [
    { ...whole, bottom: cut.top - 1 },
    { ...whole, top: cut.bottom + 1 },
    { ...cut, left: whole.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: whole.right },
  ].filter(({ top, left, bottom, right }) => bottom >= top && right >= left);
}

/** Runs a rectangle cell by cell, row by row. */
export function* cellsOf({ top, left, bottom, right }: Area): Generator<[number, number]> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield [row, column];
  }
}
