import type { Area } from "./area";

/** Rows or columns that come (count above 0) or go (below 0), from a place on. */
export interface Edit {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Something on a sheet that moves with its cells; without an area, its cells are gone. */
export interface Follower {
  area: Area | undefined;
}

/** Where a place comes to lie; undefined when it is deleted. */
export function shiftedPlace(place: number, { at, count }: Edit): number | undefined {
  if (place < at) return place;
  if (count < 0 && place < at - count) return undefined;
  return place + count;
}

/** Where a rectangle comes to lie; undefined when all of it is deleted. */
export function shiftedArea(area: Area, edit: Edit): Area | undefined {
  if (edit.axis === "row") {
    const span = shiftedSpan(area.top, area.bottom, edit);
    return span && { ...area, top: span[0], bottom: span[1] };
  }
  const span = shiftedSpan(area.left, area.right, edit);
  return span && { ...area, left: span[0], right: span[1] };
}

function shiftedSpan(first: number, last: number, edit: Edit): [number, number] | undefined {
  const { at, count } = edit;
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const newFirst = first < at ? first : Math.max(first, end) + count;
  const newLast = last < at ? last : last < end ? at - 1 : last + count;
  return newLast < newFirst ? undefined : [newFirst, newLast];
}

/** Numbers of rows or columns, and what is kept with them, after an edit. */
export function shiftedMap<T>(map: ReadonlyMap<number, T>, edit: Edit): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [place, value] of map) {
    const target = shiftedPlace(place, edit);
    if (target !== undefined) moved.set(target, value);
  }
  return moved;
}

export function shiftedSet(set: ReadonlySet<number>, edit: Edit): Set<number> {
  return new Set(shiftedMap(new Map([...set].map((place) => [place, true])), edit).keys());
}
