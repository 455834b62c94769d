import { CONTEXT_CHECKS } from "./contextChecks";
import type { GovernanceCheck } from "./governanceCheck";
import { OBJECTIVE_CHECKS } from "./objectiveChecks";
import { OBLIGATION_CHECKS } from "./obligationChecks";
import { REVIEW_CHECKS } from "./reviewChecks";

/** All checks of context, objectives, obligations and management reviews, sheet by sheet. */
export const GOVERNANCE_CHECKS: readonly GovernanceCheck[] = [
  ...CONTEXT_CHECKS,
  ...OBJECTIVE_CHECKS,
  ...OBLIGATION_CHECKS,
  ...REVIEW_CHECKS,
];
