export { workbookBytes } from "./renderWorkbook";
export type { QuickZip } from "../../ooxml";
export { openXlsx } from "./xlsxWorkbook";
