export { createWorkbook } from "./createWorkbook";
export { openExcel } from "./openExcel";
