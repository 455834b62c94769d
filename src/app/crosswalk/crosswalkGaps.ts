import type { Crosswalk } from "./crosswalk";

/** A crosswalk with what is not in place alone; the total stays that of all. */
export function onlyGaps(all: Crosswalk): Crosswalk {
  return {
    ...all,
    groups: all.groups.filter(({ coverage }) => coverage.supported < coverage.total),
    targets: all.targets.filter(({ state }) => state !== "supported"),
    items: all.items.filter(({ standing }) => standing !== "in place"),
    unmapped: all.unmapped.filter(({ standing }) => standing !== "in place"),
  };
}
