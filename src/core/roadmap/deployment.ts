import type { IsoDate } from "../day";
import { groupKey, isKeyOf, type KnownGroup } from "./knownGroup";

/** A control that applies and is not implemented. */
export interface OpenControl {
  readonly control: string;
  /** Theme or objective, as in the cell. */
  readonly group: string;
  /** Weight times gap. */
  readonly points: number;
  readonly owner: string;
  readonly targetOn: IsoDate | undefined;
}

/** Controls that are deployed together. */
export interface ControlGroup {
  /** Stable, such as "people" or "technological-2". */
  readonly key: string;
  readonly group: string;
  /** In the order of the catalog. */
  readonly controls: readonly OpenControl[];
}

/** More than these are two tasks. */
const MOST_CONTROLS = 20;
const LAST = "9999";

/**
 * The controls by theme or objective, in portions of at most 20 with the greatest gaps first. A control
 * stays in the group that names it already, and one that is new joins a group of its theme with room,
 * so that groups keep their keys when they grow, shrink and split. Groups that are known come first and
 * in their order; then those with the earliest target date, then those with the greatest gaps, then as
 * given. A group of which nothing is open is left out.
 */
export function deploymentGroups(
  open: readonly OpenControl[],
  known: readonly KnownGroup[],
): readonly ControlGroup[] {
  const place = new Map(open.map((one, index) => [one, index]));
  const inOrder = (controls: readonly OpenControl[]) =>
    [...controls].sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  const { members, free } = assigned(open, known);
  const kept = known.flatMap(({ key }): ControlGroup[] => {
    const controls = members.get(key) ?? [];
    const [first] = controls;
    return first === undefined ? [] : [{ key, group: first.group, controls: inOrder(controls) }];
  });
  const added = [...free].flatMap(([group, controls]) => {
    const keys = new Set(known.map(({ key }) => key));
    return portions(controls).map((portion): ControlGroup => {
      const key = freeKey(group, keys);
      keys.add(key);
      return { key, group, controls: inOrder(portion) };
    });
  });
  return [...kept, ...added.sort(byUrgency)];
}

/** Who belongs to which known group, and by theme those who belong to none. */
function assigned(open: readonly OpenControl[], known: readonly KnownGroup[]) {
  const openGroups = known.filter(({ standing }) => standing !== "done");
  const members = new Map<string, OpenControl[]>(openGroups.map(({ key }) => [key, []]));
  const left: OpenControl[] = [];
  for (const one of open) {
    const home = openGroups.find(({ controls }) => controls.has(one.control.toLowerCase()));
    (home === undefined ? left : (members.get(home.key) ?? left)).push(one);
  }
  const free = new Map<string, OpenControl[]>();
  for (const one of left) {
    const home = openGroups.find(
      ({ key, standing }) =>
        standing === "generated" &&
        isKeyOf(key, one.group) &&
        (members.get(key)?.length ?? 0) < MOST_CONTROLS,
    );
    if (home !== undefined) members.get(home.key)?.push(one);
    else free.set(one.group, [...(free.get(one.group) ?? []), one]);
  }
  return { members, free };
}

function portions(controls: readonly OpenControl[]): readonly (readonly OpenControl[])[] {
  const count = Math.ceil(controls.length / MOST_CONTROLS);
  const ranked = [...controls].sort((one, other) => other.points - one.points);
  const size = Math.ceil(controls.length / count);
  return Array.from({ length: count }, (_portion, index) =>
    ranked.slice(index * size, (index + 1) * size),
  );
}

function freeKey(group: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(groupKey(group, number))) number += 1;
  return groupKey(group, number);
}

function byUrgency(one: ControlGroup, other: ControlGroup): number {
  const [day, otherDay] = [earliest(one), earliest(other)];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return points(other) - points(one);
}

function earliest({ controls }: ControlGroup): string {
  const days = controls.flatMap(({ targetOn }) => targetOn ?? []).sort();
  return days[0] ?? LAST;
}

function points({ controls }: ControlGroup): number {
  return controls.reduce((sum, one) => sum + one.points, 0);
}
