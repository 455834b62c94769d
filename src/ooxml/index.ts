export type { CellAddress, CellRange } from "./spec/address";
export type {
  ExternalTarget,
  HyperlinkSpec,
  IgnoredErrorSpec,
  InternalTarget,
  NoteSpec,
} from "./spec/annotationSpec";
export type {
  BorderLine,
  BorderSides,
  CellAlignment,
  CellStyle,
  Color,
  DifferentialStyle,
  FontStyle,
} from "./spec/cellStyle";
export {
  CHART_KINDS,
  type ChartKind,
  type ChartSeriesSpec,
  type ChartSpec,
  type ValueAxisSpec,
} from "./spec/chartSpec";
export type { ConditionalFormatSpec } from "./spec/conditionalFormatSpec";
export type { DefinedName, PackageProperties, PackageSpec } from "./spec/packageSpec";
export type {
  HeaderFooterPart,
  HeaderFooterSpec,
  PageMargins,
  PrintArea,
  PrintSpec,
  Span,
} from "./spec/printSpec";
export type {
  CellContent,
  CellSpec,
  ColumnSpec,
  ErrorValue,
  RowSpec,
  SheetSpec,
} from "./spec/sheetSpec";
export type { TableColumnSpec, TableSpec } from "./spec/tableSpec";
export {
  VALIDATION_OPERATORS,
  type ComparisonRule,
  type CustomRule,
  type InlineListRule,
  type ReferencedListRule,
  type ValidationMessage,
  type ValidationOperator,
  type ValidationRule,
  type ValidationSpec,
} from "./spec/validationSpec";
export { cellReference, columnLetters, quoteSheetName, rangeReference } from "./reference";
export { writePackage } from "./write/writePackage";
