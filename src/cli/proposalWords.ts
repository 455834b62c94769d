import type { ProposalState } from "../app/suggest/keptRow";

/** What a person sees of how a proposal stands to its row. */
export const PROPOSAL_WORDS: Readonly<Record<ProposalState, string>> = {
  open: "to decide",
  completes: "completes",
  settled: "settled",
  kept: "kept as typed",
};
