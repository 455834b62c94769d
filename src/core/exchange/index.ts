export {
  compareContents,
  DIFFERENCE_KINDS,
  type Difference,
  type DifferenceKind,
} from "./compareContents";
export {
  compareKeys,
  isNothing,
  isSameValue,
  plain,
  shownValue,
  type ExchangeContent,
  type ExchangeRecord,
  type ExchangeTable,
} from "./exchangeTable";
export { canonicalStatement, canonicalVersion } from "./canonicalForm";
export { renderCsv } from "./renderCsv";
export { renderHtml } from "./renderHtml";
export { renderMarkdown } from "./renderMarkdown";
export type { Report, ReportColumn } from "./report";
export { reportWorkbook } from "./reportWorkbook";
export {
  isOfVersion,
  SEALED_HEADINGS,
  SEALED_SOURCES,
  sealedFromRow,
  sealedRow,
  sealedTexts,
  type SealedFields,
} from "./sealedStatement";
export {
  chainOf,
  FINGERPRINT_DIGITS,
  fingerprintOf,
  versionFromRow,
  type SealChain,
  type SealedVersion,
} from "./sealedVersion";
export type { CellRules } from "./mergeCell";
export {
  CONFLICT_KINDS,
  mergeContents,
  type ConflictKind,
  type MergeConflict,
  type Merged,
  type MergeInput,
  type MergeRules,
  type MergeSide,
} from "./mergeContents";
export { pairRecords } from "./pairRecords";
