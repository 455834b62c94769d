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
export { renderCsv } from "./renderCsv";
export { renderHtml } from "./renderHtml";
export { renderMarkdown } from "./renderMarkdown";
export type { Report, ReportColumn } from "./report";
export { reportWorkbook } from "./reportWorkbook";
