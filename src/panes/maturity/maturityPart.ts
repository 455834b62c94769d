/** Parts of the maturity pane, in their order. */
export const MATURITY_PARTS = ["numbers", "steps", "snapshots", "whatIf", "headStart"] as const;
export type MaturityPart = (typeof MATURITY_PARTS)[number];
