import { tableOf, type TableState, type WorkbookState } from "../core/workbook";
import { WorkbookError } from "./workbookError";

/**
 * A table of ours that a change cannot do without.
 *
 * @throws WorkbookError `table-missing` for a workbook that was filled before the table existed
 */
export function neededTable(state: WorkbookState, name: string): TableState {
  const table = tableOf(state, name);
  if (table !== undefined) return table;
  const message = `The workbook has no table ${name} yet: "fill" adds it.`;
  throw new WorkbookError("table-missing", message, { place: name });
}
