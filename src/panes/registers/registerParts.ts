/** Parts of a register; all but its list are those of risks. */
export const REGISTER_PARTS = ["list", "map", "library"] as const;
export type RegisterPart = (typeof REGISTER_PARTS)[number];
