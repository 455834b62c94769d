import { loadGuidance, STANDARDS, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { blueprint, type SheetContext } from "../../core/sheets";
import { rowsOf, settingsFromRows, type WorkbookPlan } from "../../core/workbook";
import { demoAudits, demoContent } from "../demo/demoContent";
import { auditRows } from "./auditRows";
import { newContent } from "./newContent";
import { withTypedSettings, type TypedSetting } from "./typedSettings";

/** What a new workbook is made from. */
export interface NewWorkbookInput {
  readonly standards: readonly Standard[];
  /** Calendar events are recognised by it, also in copies of the workbook. */
  readonly workbookId: string;
  readonly today: IsoDate;
  /** Whether it is filled for the demo company. */
  readonly isDemo: boolean;
  /** Organisation, scope and the like, when they are known already. */
  readonly settings?: readonly TypedSetting[];
}

/** A new workbook: what its sheets are made from, and the sheets. */
export interface NewWorkbook {
  readonly context: SheetContext;
  readonly plan: WorkbookPlan;
}

/**
 * Plans a new workbook with both catalogs, empty or filled for the demo company.
 *
 * @throws WorkbookError `not-accepted` for a setting with a value that it does not take
 */
export async function newWorkbook(input: NewWorkbookInput): Promise<NewWorkbook> {
  const { standards, workbookId, today, isDemo } = input;
  const empty = withTypedSettings(newContent(standards, workbookId), input.settings ?? []);
  const filled = isDemo ? demoContent(empty, today) : empty;
  const settings = settingsFromRows(rowsOf(filled, "AB_Settings"));
  const programme = STANDARDS.flatMap((standard) => auditRows(standard, settings, today));
  const audits = isDemo ? demoAudits(programme, today) : programme;
  const context: SheetContext = {
    content: new Map([...filled, ["AB_Audits", audits]]),
    settings,
    guidance: await loadGuidance(),
    today,
  };
  return { context, plan: blueprint(context) };
}
