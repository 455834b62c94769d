import type { IsoDate } from "../day";

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
  /** Stable while the theme stays, such as "people" or "technological 2". */
  readonly key: string;
  readonly group: string;
  /** In the order of the catalog. */
  readonly controls: readonly OpenControl[];
}

/** More than these are two tasks. */
const MOST_CONTROLS = 20;
const LAST = "9999";

/**
 * The controls by theme or objective, in portions of at most 20 with the greatest gaps first. Groups
 * with the earliest target date come first, then those with the greatest gaps, then as given.
 */
export function deploymentGroups(open: readonly OpenControl[]): readonly ControlGroup[] {
  const byGroup = new Map<string, OpenControl[]>();
  for (const one of open) byGroup.set(one.group, [...(byGroup.get(one.group) ?? []), one]);
  const groups = [...byGroup].flatMap(([group, controls]) => portions(group, controls));
  return groups.sort((one, other) => {
    const [day, otherDay] = [earliest(one), earliest(other)];
    if (day !== otherDay) return day < otherDay ? -1 : 1;
    return points(other) - points(one);
  });
}

function portions(group: string, controls: readonly OpenControl[]): readonly ControlGroup[] {
  const count = Math.ceil(controls.length / MOST_CONTROLS);
  if (count <= 1) return [{ key: group, group, controls }];
  const place = new Map(controls.map((one, index) => [one, index]));
  const ranked = [...controls].sort((one, other) => other.points - one.points);
  const size = Math.ceil(controls.length / count);
  return Array.from({ length: count }, (_portion, index) => ({
    key: `${group} ${String(index + 1)}`,
    group,
    controls: ranked
      .slice(index * size, (index + 1) * size)
      .sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)),
  }));
}

function earliest({ controls }: ControlGroup): string {
  const days = controls.flatMap(({ targetOn }) => targetOn ?? []).sort();
  return days[0] ?? LAST;
}

function points({ controls }: ControlGroup): number {
  return controls.reduce((sum, one) => sum + one.points, 0);
}
