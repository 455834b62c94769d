import type { CrosswalkBy } from "../../app/crosswalk/crosswalkChoice";
import type { FrameworkKey } from "../../app/crosswalk/framework";
import type { KeptChoices } from "../frame/kept";

/** Names under which the choices of the pane are kept. */
export const CROSSWALK_FRAMEWORK = "crosswalk framework";
export const CROSSWALK_BY = "crosswalk by";
export const CROSSWALK_FIND = "crosswalk find";

/** Lets the pane show, when it is shown next, what one of our rows is mapped to in a framework. */
export function keepCrosswalkOf(kept: KeptChoices, framework: FrameworkKey, label: string): void {
  const by: CrosswalkBy = "item";
  kept.set(CROSSWALK_FRAMEWORK, framework);
  kept.set(CROSSWALK_BY, by);
  kept.set(CROSSWALK_FIND, label);
}
