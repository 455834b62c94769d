export { workbookBytes } from "./renderWorkbook";
