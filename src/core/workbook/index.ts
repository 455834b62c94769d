export {
  cellText,
  daySerialText,
  isCellError,
  type CellError,
  type CellValue,
  type Row,
} from "./cell";
export { HIGHLIGHTS, LOOKS, type Highlight, type Look } from "./look";
export {
  AI_ROLES,
  CERTIFICATE_STATUSES,
  DEFAULT_EVIDENCE_MONTHS,
  DEFAULT_TARGET,
  EVIDENCE_PLACES,
  LEAD_DAY_SETTINGS,
  leadDays,
  LEVEL_LABEL_SETS,
  MOST_LEAD_DAYS,
  PHASES,
  REMINDER_DAY_SETTINGS,
  SETTINGS,
  settingsFromRows,
  standardsInScope,
  type AiRole,
  type CertificateStatus,
  type LeadDaySetting,
  type Phase,
  type ReminderDaySetting,
  type SettingPlan,
  type Settings,
} from "./records/settings";
export { profileOf, profileTopic, type Profile } from "./records/profile";
export {
  PROFILE_QUESTIONS,
  type ProfileQuestion,
  type QuestionId,
} from "./records/profileQuestions";
export type {
  CellHighlight,
  CellPlan,
  CellRule,
  ChartPlan,
  NamePlan,
  PrintPlan,
  SeriesPlan,
  SheetPlan,
  WorkbookPlan,
} from "./sheetPlan";
export type { Accepts, ColumnPlan, ColumnType, TableHighlight, TablePlan } from "./tablePlan";
export { rowsOf, type WorkbookContent } from "./workbookContent";
export {
  clauseAnswerFromRow,
  CONFORMITIES,
  effectiveAnswer,
  type ClauseAnswer,
  type Conformity,
  type EffectiveAnswer,
} from "./records/clauseAnswer";
export {
  DOCUMENT_STATUSES,
  documentFromRow,
  type DocumentRecord,
  type DocumentStatus,
} from "./records/documentRecord";
export { historyRowFromRow, type HistoryRow, type RecordedFigures } from "./records/historyRow";
export { isBlank } from "./records/readCells";
export {
  FINDING_KINDS,
  FINDING_SOURCES,
  FINDING_STANDARDS,
  findingFromRow,
  gradeOf,
  isOpen,
  type Finding,
  type FindingKind,
} from "./records/finding";
export {
  controlsHeading,
  countedRisks,
  DEFAULT_ACCEPTABLE_RISK,
  idsOf,
  isTreated,
  matrixFromRows,
  meetsCriterion,
  RISK_LEVELS,
  RISK_STANDARDS,
  RISK_STEPS,
  riskFromRow,
  riskLevelOf,
  riskScore,
  riskStandardsWord,
  riskWord,
  TREATMENTS,
  type Risk,
  type RiskEstimate,
  type RiskLevel,
  type RiskMatrix,
} from "./records/risk";
export {
  AI_ACT_CLASSES,
  AI_ACT_ROLES,
  AI_STAGES,
  aiRolesIn,
  aiSystemFromRow,
  countedSystems,
  isInUse,
  SCREENING_OUTCOMES,
  systemCalled,
  systemsNamedIn,
  type AiSystem,
} from "./records/aiSystem";
export {
  ASSESSED_HEADINGS,
  ASSESSMENT_DECISIONS,
  ASSESSMENT_KINDS,
  assessmentFromRow,
  currentAssessments,
  type AssessedHeading,
  type ImpactAssessment,
} from "./records/impactAssessment";
export {
  countedSuppliers,
  CRITICALITIES,
  supplierFromRow,
  YES_NO,
  type Supplier,
} from "./records/supplier";
export {
  countedObjectives,
  firstOfEach,
  isOpenObjective,
  OBJECTIVE_STATUSES,
  objectiveFromRow,
  type Objective,
} from "./records/objective";
export {
  CONTEXT_DECISIONS,
  CONTEXT_KINDS,
  contextIssueFromRow,
  type ContextIssue,
  type ContextKind,
} from "./records/contextIssue";
export { OBLIGATION_KINDS, obligationFromRow, type Obligation } from "./records/obligation";
export {
  managementReviewFromRow,
  REVIEW_INPUTS,
  type ManagementReview,
} from "./records/managementReview";
export {
  isMovable,
  plannedText,
  ROADMAP_PHASES,
  ROADMAP_STANDARDS,
  roadmapTaskFromRow,
  taskState,
  type RoadmapPhase,
  type RoadmapTask,
  type TaskState,
} from "./records/roadmapTask";
export {
  APPLICABILITIES,
  countedStatements,
  DRIVERS,
  groupHeading,
  IMPLEMENTATION_STATUSES,
  MOST_VALID_MONTHS,
  OWN_GROUP,
  PERFORMERS,
  statementFromRow,
  type Applicability,
  type ApplicabilityStatement,
  type Driver,
  type ImplementationStatus,
  type Performer,
} from "./records/statement";
export { isSameKey, recordKey } from "./recordKey";
export {
  tableOf,
  type CellState,
  type ReadOnlyReason,
  type RecordState,
  type RuleState,
  type SheetState,
  type TableState,
  type WorkbookState,
} from "./workbookState";
export {
  cellAddress,
  columnNumber,
  columnsUpTo,
  parseAddress,
  parseArea,
  type CellArea,
} from "./cellAddress";
export {
  isEmptyPlan,
  planOf,
  type CellChange,
  type CellRepair,
  type ChangePlan,
  type ColumnChange,
  type ComputedCell,
  type ComputedValues,
  type FooterChange,
  type LeftOut,
  type NameChange,
  type RowAddition,
  type RowRemoval,
  type RuleRepair,
} from "./changePlan";
export { FOOTER_MARK, withFooterLine, type FooterCodes } from "./footerLine";
export { ruleText, validationRule, type ValidationRule } from "./ruleText";
export { isSameFormula } from "./sameFormula";
export { ruleAlert, type RuleAlert } from "./ruleAlert";
export { fromDateSystem, toDateSystem } from "./dateSystem";
export { toFileForm, toScreenForm } from "./structuredReferences";
export { givenWords, usedWords } from "./usedWords";
export { columnArea, columnPosition, highlightFormula, tableArea } from "./tableArea";
