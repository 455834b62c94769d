import type { Row } from "./cell";

/** What a workbook holds: the rows of its tables by table name, in the order of the sheet. */
export type WorkbookContent = ReadonlyMap<string, readonly Row[]>;

/** The rows of one table; empty when the workbook has no such table. */
export function rowsOf(content: WorkbookContent, table: string): readonly Row[] {
  return content.get(table) ?? [];
}
