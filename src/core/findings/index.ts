export type { FindingCheck, FindingDeadlines, FindingInput } from "./findingCheck";
export { FINDING_CHECKS } from "./findingChecks";
