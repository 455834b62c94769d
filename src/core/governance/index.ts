export { GOVERNANCE_CHECKS } from "./checks";
export type { GovernanceInput, HeldReview } from "./governanceCheck";
