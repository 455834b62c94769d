export { workbookBytes } from "./renderWorkbook";
export { openXlsx } from "./xlsxWorkbook";
