export { workbookBytes } from "./renderWorkbook";
export type { QuickInflate } from "../../ooxml";
export { openXlsx } from "./xlsxWorkbook";
