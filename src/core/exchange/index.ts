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
