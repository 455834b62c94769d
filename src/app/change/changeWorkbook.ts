import {
  cellText,
  isEmptyPlan,
  settingsFromRows,
  rowsOf,
  tableOf,
  type ChangePlan,
  type WorkbookState,
} from "../../core/workbook";
import { SCHEMA_VERSION } from "../newWorkbook/newContent";
import type { ApplyWatch, WorkbookPort } from "../ports";
import { contentOf } from "../readContext";
import { WorkbookError } from "../workbookError";
import { recordOfKey } from "./changedContent";
import { withComputed } from "./computed";
import { refuseTooLong } from "./refuseTooLong";
import { withFooters } from "./withFooters";
import { changesOf, withLog, type LoggedChange, type LogAuthor } from "./logged";

/** What has been, or would be, changed. */
export interface ChangeResult {
  /** Empty when there was nothing to change. */
  readonly changes: readonly LoggedChange[];
  readonly plan: ChangePlan;
  /** What the host cannot show, a plain phrase each. */
  readonly skipped: readonly string[];
}

/** How a change is made: by whom, for which day, and whether it is only shown. */
export interface ChangeOptions extends LogAuthor {
  /** Whether nothing is to be written. */
  readonly isPreview?: boolean;
  readonly watch?: ApplyWatch;
}

/**
 * Reads a workbook, plans, and applies the plan: the one way in which anything is changed.
 *
 * @param makePlan - a plan for what was read
 * @throws WorkbookError for a workbook that cannot be written: `signed`, `structure-protected`,
 *   `newer-workbook`, `sheet-protected`; `text-too-long`, `changed-meanwhile`, `not-written`; whatever makePlan throws
 */
export async function changeWorkbook(
  port: WorkbookPort,
  makePlan: (state: WorkbookState) => ChangePlan | Promise<ChangePlan>,
  options: ChangeOptions,
): Promise<ChangeResult> {
  const state = await port.read();
  const refusal = writeRefusal(state);
  if (refusal !== undefined) throw refusal;
  const plan = await makePlan(state);
  const changes = changesOf(plan, state);
  if (isEmptyPlan(plan) || options.isPreview === true) return { plan, changes, skipped: [] };
  const logged = withLog(plan, state, options);
  refuseProtected(state, logged);
  refuseTooLong(logged);
  const computed = port.computes === true ? logged : withComputed(logged, state, options.today);
  const { skipped, state: after } = await port.apply(withFooters(computed, state), options.watch);
  verify(after ?? (await port.read()), plan);
  return { plan, changes, skipped };
}

/** Why a workbook can only be read: signed, protected, or newer; undefined when it can be written. */
export function writeRefusal(state: WorkbookState): WorkbookError | undefined {
  if (state.readOnly !== undefined) {
    return new WorkbookError(state.readOnly.code, state.readOnly.message);
  }
  if (state.tables.length === 0) return undefined;
  const settings = settingsFromRows(rowsOf(contentOf(state), "AB_Settings"));
  const version = Number(settings.text("Schema version", "27001"));
  if (!(version > Number(SCHEMA_VERSION))) return undefined;
  const message = "The workbook was made by a newer Annexbook: this one reads it only.";
  return new WorkbookError("newer-workbook", message);
}

function refuseProtected({ sheets, tables }: WorkbookState, plan: ChangePlan): void {
  const touched = new Set([
    ...[...plan.cells, ...plan.addedRows, ...plan.removedRows, ...plan.addedColumns].map(
      ({ table }) => tables.find((one) => one.name === table)?.sheet,
    ),
    ...plan.repairedColumns.map(({ table }) => tables.find((one) => one.name === table)?.sheet),
    ...plan.repairedCells.map(({ sheet }) => sheet),
    ...plan.repairedRules.map(({ sheet }) => sheet),
    ...plan.removedSheets,
  ]);
  const locked = sheets.find(({ name, isProtected }) => isProtected && touched.has(name));
  if (locked === undefined) return;
  const message = `The sheet "${locked.name}" is protected: choose Review, Unprotect Sheet in Excel first.`;
  throw new WorkbookError("sheet-protected", message, { place: locked.name });
}

/** Reads back what was to be written. */
function verify(state: WorkbookState, { cells, addedRows, addedSheets, action }: ChangePlan): void {
  for (const { table: name, key, column, value } of cells) {
    const table = tableOf(state, name);
    const found = table && recordOfKey(table, key)?.row.get(column);
    if (found !== value && cellText(found) !== cellText(value))
      throw notWritten(`${key}, ${column}`);
  }
  for (const { name } of addedSheets) {
    if (!state.sheets.some((sheet) => sheet.name === name)) throw notWritten(name);
  }
  for (const { table } of addedRows) {
    if (tableOf(state, table) === undefined) throw notWritten(`${action} ${table}`);
  }
}

function notWritten(what: string): WorkbookError {
  const message = `${what} does not hold what was written: the change was not saved.`;
  return new WorkbookError("not-written", message, { place: what });
}
