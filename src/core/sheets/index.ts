export { changeLogSheet } from "./changeLogSheet";
export { comparedSheet } from "./comparedSheet";
export { contextSheet } from "./contextSheet";
export { documentsSheet } from "./documentsSheet";
export { documentFacts, documentKey, documentsOf, type StandingDocument } from "./documentFacts";
export { findingInput, findingPolicy } from "./findingRecords";
export { findingsSheet } from "./findingsSheet";
export { standardsOfFinding } from "./findingRows";
export { guideSheet } from "./guideSheet";
export { historySheet } from "./historySheet";
export { managementReviewsSheet } from "./managementReviewsSheet";
export { mappingsSheet } from "./mappingsSheet";
export { objectivesSheet } from "./objectivesSheet";
export { obligationsSheet } from "./obligationsSheet";
export { peopleSheet } from "./peopleSheet";
export { remindersSheet } from "./remindersSheet";
export { readinessStates } from "./readiness";
export { READINESS_RULES } from "./readinessRules";
export { REVIEW_COLUMNS, reviewsSheet } from "./reviewsSheet";
export { sealedSheet } from "./sealedSheet";
export type { SheetContext, SheetFile } from "./sheetContext";
export { versionsSheet } from "./versionsSheet";
export { blueprint } from "./blueprint";
export { aiSystemsSheet } from "./aiSystemsSheet";
export { assessmentsSheet } from "./assessmentsSheet";
export { assessmentsOf, inventoryInput, suppliersOf, systemsOf } from "./inventoryRecords";
export {
  contextIssuesOf,
  governanceInput,
  managementReviewsOf,
  objectivesOf,
  obligationsOf,
} from "./governanceRecords";
export { suppliersSheet } from "./suppliersSheet";
export { nextAuditSerial } from "./auditsSheet";
export {
  columnLayout,
  computedRows,
  emptyLayout,
  isDayCell,
  tableLayout,
  tableLayouts,
} from "./layout";
export { defaultTarget, historyOf, soaInput, soaTable, statementsOf } from "./records";
export {
  COLUMN_LOOKS,
  HIGHLIGHT_STYLES,
  LOOK_STYLES,
  type HighlightStyle,
  type LookStyle,
} from "./lookStyles";
export { riskInput } from "./riskRecords";
export { risksOf } from "./riskRows";
export { riskMatrixSheet } from "./riskMatrixSheet";
export { risksSheet } from "./risksSheet";
export { roadmapInput, roadmapTasksOf } from "./roadmapRecords";
export { roadmapSheet } from "./roadmapSheet";
export { sealFooter } from "./sealFooter";
export { sealChain, sealedStatements } from "./sealedRecords";
