export { workbookBytes } from "./renderWorkbook";
export { declaredBytes, type HostCodecs } from "../../ooxml";
export { openXlsx, readXlsx } from "./xlsxWorkbook";
