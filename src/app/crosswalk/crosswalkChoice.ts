import type { Standard } from "../../core/catalog";
import type { Crosswalk, CrosswalkTarget } from "./crosswalk";
import { onlyGaps } from "./crosswalkGaps";
import { FRAMEWORK_KEYS, frameworkOf, type FrameworkKey } from "./framework";

/** How a crosswalk is listed: by what the framework consists of, or by our own rows. */
export type CrosswalkBy = "target" | "item";

/** The frameworks that a workbook of these standards can be read as, in their order. */
export function frameworksFor(standards: readonly Standard[]): readonly FrameworkKey[] {
  return FRAMEWORK_KEYS.filter((key) => {
    const isStandard = key === "27001" || key === "42001";
    return (
      standards.includes(frameworkOf(key).standard) && (!isStandard || standards.includes(key))
    );
  });
}

/** What a person looks for in a crosswalk. */
export interface CrosswalkSearch {
  /** An id, which then must be the whole one, or words of a title; "" for all. */
  readonly text: string;
  readonly isOnlyGaps: boolean;
}

interface Named {
  readonly label: string;
  readonly title: string;
}

/** A crosswalk with what is looked for alone; the numbers stay those of all. */
export function searchedCrosswalk(all: Crosswalk, search: CrosswalkSearch): Crosswalk {
  const view = search.isOnlyGaps ? onlyGaps(all) : all;
  const text = search.text.trim().toLowerCase();
  if (text === "") return view;
  const isNamed = (one: Named) => one.label.toLowerCase() === text;
  const isKnown = [...all.targets, ...all.items, ...all.unmapped].some(isNamed);
  const isFound = (one: Named) =>
    isKnown ? isNamed(one) : `${one.label} ${one.title}`.toLowerCase().includes(text);
  return {
    ...view,
    targets: view.targets.filter(isFound),
    items: view.items.filter(isFound),
    unmapped: view.unmapped.filter(isFound),
  };
}

/** The outcomes of a category that are not supported, in their order. */
export function notCovered({ targets }: Crosswalk, category: string): readonly CrosswalkTarget[] {
  return targets.filter(({ group, state }) => group === category && state !== "supported");
}
