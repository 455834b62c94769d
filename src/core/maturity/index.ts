export { weighed, type Assessment, type WeighedControl } from "./assessment";
export { changeOf, compareFigures, type FigureChange, type FigureChanges } from "./compareFigures";
export {
  coverageOf,
  STANDINGS,
  standingOf,
  targetStanding,
  type Coverage,
  type Standing,
  type TargetStanding,
} from "./coverage";
export {
  addedUp,
  explain,
  FIGURES,
  type Explanation,
  type Figure,
  type RowKind,
  type Share,
} from "./explain";
export { maturityFigures, type MaturityFigures } from "./figures";
export {
  headStart,
  itemsInPlace,
  itemsOf,
  type HeadStart,
  type Support,
  type SupportCounts,
  type SupportedEntry,
} from "./headStart";
export { lastTotal } from "./history";
export { idOrder } from "./idOrder";
export { LEVEL_LABELS } from "./levelLabels";
export {
  chaptersOf,
  clauseAssessments,
  managementSystemFigures,
  type ManagementSystemFigures,
} from "./managementSystem";
export { nextActions, type NextAction } from "./nextActions";
export { groupsOf, meanOfGroupMeans, rollUps, type RollUp, type RollUpBy } from "./rollUps";
export { raised, type Raises } from "./whatIf";
