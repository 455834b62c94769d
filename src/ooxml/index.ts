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
export type { ChartKind, ChartSeriesSpec, ChartSpec, ValueAxisSpec } from "./spec/chartSpec";
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
  SheetProtection,
  SheetSpec,
} from "./spec/sheetSpec";
export type { TableColumnSpec, TableSpec } from "./spec/tableSpec";
export type {
  ComparisonRule,
  CustomRule,
  InlineListRule,
  ReferencedListRule,
  ValidationMessage,
  ValidationOperator,
  ValidationRule,
  ValidationSpec,
} from "./spec/validationSpec";
export {
  cellReference,
  columnLetters,
  parseRange,
  quoteSheetName,
  rangeReference,
} from "./reference";
export { writePackage } from "./write/writePackage";
export { LINT_CODES, type LintCode, type LintFinding } from "./lint/finding";
export { lintPackage } from "./lint/lintPackage";
export { OPEN_LIMITS, type OpenLimits } from "./open/limits";
export { OpenedPackage } from "./open/openedPackage";
export { openPackage, openParts } from "./open/openPackage";
export { declaredBytes } from "./open/declaredBytes";
export type { HostCodecs } from "./hostCodecs";
export { PackageRefusal, REFUSAL_CODES, type RefusalCode } from "./open/refusal";
export type { Relationship } from "./open/relationships";
export type { CellModel, FormulaKind, RowModel, SheetCells } from "./read/cellModel";
export { readCells, readRows } from "./read/readCells";
export { readValidations, type ValidationModel } from "./read/readValidations";
export { readWorkbook } from "./read/readWorkbook";
export type {
  NameModel,
  SheetModel,
  SheetState,
  TableModel,
  WorkbookModel,
} from "./read/workbookModel";
export { addSheets, type SheetAddition } from "./patch/addSheets";
export type { CellEdit } from "./patch/cellEdit";
export { editCells } from "./patch/editCells";
export { readFooter, setFooter, type FooterText } from "./patch/footer";
export { removeSheets, type SheetRemoval } from "./patch/removeSheets";
export { requestRecalculation } from "./patch/requestRecalculation";
export { setNames, type NameEdit } from "./patch/setNames";
export { setValidations } from "./patch/setValidations";
export { styleIndexes } from "./patch/styleIndexes";
export { addTableColumn, setColumnFormula, type NewColumn } from "./patch/tableColumns";
export { appendTableRows, removeTableRows, type NewCell, type NewRow } from "./patch/tableRows";
