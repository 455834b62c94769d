export { changeLogSheet } from "./changeLogSheet";
export { comparedSheet } from "./comparedSheet";
export { guideSheet } from "./guideSheet";
export { historySheet } from "./historySheet";
export { mappingsSheet } from "./mappingsSheet";
export { peopleSheet } from "./peopleSheet";
export { remindersSheet } from "./remindersSheet";
export type { SheetContext, SheetFile } from "./sheetContext";
export { versionsSheet } from "./versionsSheet";
