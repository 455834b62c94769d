import type { ChangePlan } from "../../core/workbook";

/** What Excel's programming interface cannot write of a plan, a plain phrase each. */
export function skippedParts({ addedSheets, addedColumns }: ChangePlan): string[] {
  const columns = [
    ...addedSheets.flatMap(({ table }) => table?.columns ?? []),
    ...addedColumns.map(({ column }) => column),
  ];
  return [
    ...(addedSheets.some(({ charts = [] }) => charts.length > 0)
      ? ["descriptions of charts for screen readers"]
      : []),
    ...(columns.some(({ note }) => note !== undefined) ? ["notes at headings"] : []),
    ...(addedSheets.some(({ table }) => table !== undefined)
      ? ["switching off the green triangles at ids"]
      : []),
  ];
}
