import { loadGuidance, STANDARDS, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { blueprint, type SheetContext } from "../../core/sheets";
import { rowsOf, settingsFromRows, type Row, type WorkbookPlan } from "../../core/workbook";
import { demoAudits, demoContent } from "../demo/demoContent";
import { programmeRows } from "../programme/programmeRow";
import { plannedRows } from "../roadmap/planRoadmap";
import { reminderRows } from "../remind/reminderRows";
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

/** The demo remembers what is near; `remind --write` adds all that is far. */
const DEMO_REMINDER_DAYS = 60;

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
  const agreed = isDemo ? demoAudits(today) : [];
  const audits = STANDARDS.flatMap((one) => programmeRows(one, settings, agreed, today));
  const agreedOn = withTable({ content: filled, settings, guidance: await loadGuidance(), today }, [
    "AB_Audits",
    audits,
  ]);
  const planned = isDemo ? withTable(agreedOn, ["AB_Roadmap", plannedRows(agreedOn)]) : agreedOn;
  const reminders = isDemo ? reminderRows(planned, workbookId, DEMO_REMINDER_DAYS) : [];
  const context = withTable(planned, ["AB_Reminders", reminders]);
  return { context, plan: blueprint(context) };
}

function withTable(
  context: SheetContext,
  [table, rows]: readonly [table: string, rows: readonly Row[]],
): SheetContext {
  return { ...context, content: new Map([...context.content, [table, rows]]) };
}
