export type { CitedAnswer } from "./condition";
export { profileIssues, withoutRepeats, type ProfileInput } from "./profileIssues";
export { PROFILE_CHECKS, type ProfileCheck, type ProfileCheckId } from "./profileChecks";
export {
  OWNER_ROLES,
  type Condition,
  type OwnerRole,
  type RuleProposal,
  type SuggestionRule,
} from "./rule";
export { SUGGESTION_RULES } from "./rules";
export {
  suggest,
  type AppliedRule,
  type Suggestion,
  type Suggestions,
  type WaitingControl,
} from "./suggest";
export { ANSWER_CONTRADICTIONS, type AnswerContradiction } from "./contradiction";
