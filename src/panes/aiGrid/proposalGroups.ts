import type { ListedGridProposal } from "../../app/inventory/aiGridView";

/** The proposals for one objective. */
export interface GridProposalGroup {
  readonly objective: string;
  readonly proposals: readonly ListedGridProposal[];
  /** Controls whose acceptance writes something. */
  readonly acceptable: readonly string[];
}

/** Proposals by objective, in the order of their rows. */
export function proposalGroups(
  proposals: readonly ListedGridProposal[],
): readonly GridProposalGroup[] {
  const objectives = [...new Set(proposals.map(({ objective }) => objective))];
  return objectives.map((objective) => {
    const ofObjective = proposals.filter((one) => one.objective === objective);
    const acceptable = ofObjective.filter(({ cells }) => cells.length > 0);
    return {
      ...{ objective, proposals: ofObjective },
      acceptable: acceptable.map(({ control }) => control),
    };
  });
}
