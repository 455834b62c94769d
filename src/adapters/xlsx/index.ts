export { workbookBytes } from "./renderWorkbook";
export { packedParts, type HostCodecs, type PackedPart } from "../../ooxml";
export { openXlsx, readXlsx } from "./xlsxWorkbook";
