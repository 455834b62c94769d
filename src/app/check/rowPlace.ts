import { cellAddress, tableOf, type WorkbookState } from "../../core/workbook";
import { recordsOf } from "../readContext";
import type { LocatedIssue } from "./locatedIssue";

/** The cell of a record by its number in its table, which need not have a key. */
export function rowPlace(
  state: WorkbookState,
  tableName: string,
  row: number,
  column: string,
): Pick<LocatedIssue, "sheet" | "cell"> {
  const table = tableOf(state, tableName);
  if (table === undefined) return { sheet: undefined, cell: undefined };
  const record = recordsOf(table)[row];
  const position = table.headings.indexOf(column);
  const cell =
    record === undefined || position < 0
      ? undefined
      : cellAddress(table.firstColumn + position, record.at);
  return { sheet: table.sheet, cell };
}
