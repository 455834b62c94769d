import type { SheetPlan, WorkbookPlan } from "../workbook";
import { aiSystemsSheet } from "./aiSystemsSheet";
import { assessmentsSheet } from "./assessmentsSheet";
import { auditsSheet } from "./auditsSheet";
import { changeLogSheet } from "./changeLogSheet";
import { clausesSheet } from "./clausesSheet";
import { comparedSheet } from "./comparedSheet";
import { contextSheet } from "./contextSheet";
import { dashboardSheet } from "./dashboardSheet";
import { documentsSheet } from "./documentsSheet";
import { findingsSheet } from "./findingsSheet";
import { guideSheet } from "./guideSheet";
import { historySheet } from "./historySheet";
import { managementReviewsSheet } from "./managementReviewsSheet";
import { mappingsSheet } from "./mappingsSheet";
import { maturitySheet } from "./maturitySheet";
import { objectivesSheet } from "./objectivesSheet";
import { obligationsSheet } from "./obligationsSheet";
import { peopleSheet } from "./peopleSheet";
import { remindersSheet } from "./remindersSheet";
import { reviewsSheet } from "./reviewsSheet";
import { riskHeatMapSheet } from "./riskHeatMapSheet";
import { riskMatrixSheet } from "./riskMatrixSheet";
import { risksSheet } from "./risksSheet";
import { roadmapSheet } from "./roadmapSheet";
import { sealedSheet } from "./sealedSheet";
import type { SheetContext, SheetFile } from "./sheetContext";
import { soaSheet } from "./soaSheet";
import { startSheet } from "./startSheet";
import { suppliersSheet } from "./suppliersSheet";
import { versionsSheet } from "./versionsSheet";

/** The sheets of the workbook in their order: one more sheet is one more file and one more line. */
const SHEETS: readonly SheetFile[] = [
  startSheet,
  dashboardSheet,
  soaSheet("27001"),
  soaSheet("42001"),
  clausesSheet,
  maturitySheet,
  risksSheet,
  riskMatrixSheet,
  riskHeatMapSheet,
  findingsSheet,
  aiSystemsSheet,
  assessmentsSheet,
  suppliersSheet,
  contextSheet,
  objectivesSheet,
  obligationsSheet,
  managementReviewsSheet,
  documentsSheet,
  auditsSheet,
  roadmapSheet,
  remindersSheet,
  peopleSheet,
  guideSheet,
  mappingsSheet,
  comparedSheet,
  reviewsSheet,
  versionsSheet,
  sealedSheet,
  historySheet,
  changeLogSheet,
];

/** They hold no records, and computing their formulas takes longer than all other sheets. */
const WITHOUT_TABLE: ReadonlySet<SheetFile> = new Set([
  dashboardSheet,
  maturitySheet,
  riskHeatMapSheet,
]);

const WITH_TABLE = SHEETS.filter((sheet) => !WITHOUT_TABLE.has(sheet));

/** The sheets that hold a table, in their order. */
export function tableSheets(context: SheetContext): readonly SheetPlan[] {
  return WITH_TABLE.map((sheet) => sheet(context));
}

/** One of tableSheets by its place, without making the others. */
export function tableSheetAt(index: number, context: SheetContext): SheetPlan | undefined {
  return WITH_TABLE[index]?.(context);
}

/** The whole workbook as it stands for a content. */
export function blueprint(context: SheetContext): WorkbookPlan {
  const { settings } = context;
  return {
    title: "Management system for ISO/IEC 27001 and ISO/IEC 42001",
    organisation: settings.text("Organisation", "27001") || settings.text("Organisation", "42001"),
    sheets: SHEETS.map((sheet) => sheet(context)),
  };
}
