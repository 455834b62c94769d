export { weighed, type Assessment, type WeighedControl } from "./assessment";
export { explain, FIGURES, type Explanation, type Figure, type Share } from "./explain";
export { maturityFigures, type MaturityFigures } from "./figures";
export { LEVEL_LABELS } from "./levelLabels";
export { managementSystemFigures, type ManagementSystemFigures } from "./managementSystem";
export { nextActions, type NextAction } from "./nextActions";
export { groupsOf, meanOfGroupMeans, rollUps, type RollUp, type RollUpBy } from "./rollUps";
