import type { Fix } from "../../core/issue";
import { planOf, tableOf, type ChangePlan, type WorkbookState } from "../../core/workbook";
import { WorkbookError } from "../workbookError";
import { recordOfKey } from "./changedContent";

/** The fixes that a check offers for one record. */
export interface RecordFix {
  readonly table: string;
  /** As recordKey writes it. */
  readonly key: string;
  readonly fixes: readonly Fix[];
}

/**
 * Plans what checks offer as fixes, for one record or many.
 *
 * @throws WorkbookError `record-missing` when a record is not there any more, or twice
 */
export function planFixes(state: WorkbookState, wanted: readonly RecordFix[]): ChangePlan {
  const cells = wanted.flatMap(({ table: name, key, fixes }) => {
    const table = tableOf(state, name);
    const record = table && recordOfKey(table, key);
    if (table === undefined || record === undefined) {
      const message = `There is no single record "${key}" in ${name} any more.`;
      throw new WorkbookError("record-missing", message, { place: key });
    }
    return fixes.flatMap(({ column, value }) => {
      const expected = record.row.get(column);
      return expected === value ? [] : [{ table: table.name, key, column, expected, value }];
    });
  });
  return planOf("Fix", { cells });
}
