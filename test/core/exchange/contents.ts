import type { ExchangeTable } from "../../../src/core/exchange";
import type { CellValue } from "../../../src/core/workbook";

/** A table whose key is its first column; columns follow from its records. */
export function table(
  name: string,
  records: readonly Readonly<Record<string, CellValue>>[],
  columns = [...new Set(records.flatMap((record) => Object.keys(record)))],
): ExchangeTable {
  const [key = ""] = columns;
  return {
    name,
    columns,
    records: records.map((record) => ({
      key: typeof record[key] === "string" ? record[key] : "",
      cells: new Map(Object.entries(record)),
    })),
  };
}
