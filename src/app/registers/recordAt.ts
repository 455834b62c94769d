import { tableLayout } from "../../core/sheets";
import { parseAddress, recordKey, type TableState, type WorkbookState } from "../../core/workbook";
import type { LocatedIssue } from "../check/locatedIssue";
import type { RecordPlace } from "../ports";

/** Heading of the column that a cell of a table's sheet is in, and its row; undefined for none. */
function cellOfTable(
  { firstColumn, headings }: TableState,
  cell: string,
): { readonly row: number; readonly heading: string } | undefined {
  const { row, column } = parseAddress(cell);
  const heading = headings[column - firstColumn];
  return heading === undefined ? undefined : { row, heading };
}

/** The issues of a table's cells, each with the row of the sheet and the heading that it is about. */
export function issuesIn(table: TableState, issues: readonly LocatedIssue[]) {
  return issues.flatMap((issue) => {
    if (issue.sheet !== table.sheet || issue.cell === undefined) return [];
    const cell = cellOfTable(table, issue.cell);
    return cell === undefined ? [] : [{ issue, ...cell }];
  });
}

/** The record of ours at the cell of an issue; undefined where the cell is in none. */
export function recordAt(
  state: WorkbookState,
  { sheet, cell }: Pick<LocatedIssue, "sheet" | "cell">,
): RecordPlace | undefined {
  const table = state.tables.find((one) => one.sheet === sheet);
  const found = table && cell !== undefined ? cellOfTable(table, cell) : undefined;
  const record = table?.records.find(({ at }) => at === found?.row);
  if (table === undefined || found === undefined || record === undefined) return undefined;
  const { name = table.name, keys = [] } = tableLayout(table.name) ?? {};
  const key = recordKey(record.row, keys);
  return key === "" ? undefined : { table: name, key, column: found.heading };
}
