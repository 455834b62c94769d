import type { Guidance } from "./guidance";

/**
 * The guide: 193 entries, controls of 27001, of 42001, clauses of 27001, of 42001, each in catalog
 * order. Loaded when first asked for, because it is several times larger than all else;
 * in one piece, because nobody asks for a part of it.
 */
export async function loadGuidance(): Promise<readonly Guidance[]> {
  const parts = await Promise.all([
    import(/* webpackChunkName: "guidance" */ "./guidance/27001-organizational.json"),
    import(/* webpackChunkName: "guidance" */ "./guidance/27001-people.json"),
    import(/* webpackChunkName: "guidance" */ "./guidance/27001-physical.json"),
    import(/* webpackChunkName: "guidance" */ "./guidance/27001-technological.json"),
    import(/* webpackChunkName: "guidance" */ "./guidance/42001-a2-a5.json"),
    import(/* webpackChunkName: "guidance" */ "./guidance/42001-a6-a10.json"),
    import(/* webpackChunkName: "guidance" */ "./guidance/27001-clauses.json"),
    import(/* webpackChunkName: "guidance" */ "./guidance/42001-clauses.json"),
  ]);
  return parts.flatMap((part) => part.default as readonly Guidance[]);
}
