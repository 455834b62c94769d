/** Parts of the roadmap pane. */
export const ROADMAP_TABS = ["plan", "cycle"] as const;
export type RoadmapTab = (typeof ROADMAP_TABS)[number];
