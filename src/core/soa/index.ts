export { checkFormula, checkTexts } from "./checkColumn";
export { SOA_CHECKS } from "./checks";
export { countStates, type StateCounts } from "./countStates";
export { errorsOf, groupIssues, issuesOf, type IssueGroup } from "./issuesOf";
export type { Hit, SoaCheck } from "./soaCheck";
export type {
  AiSystemLink,
  FindingLink,
  RiskLink,
  SealedStatement,
  SoaInput,
  SoaSettings,
} from "./soaInput";
