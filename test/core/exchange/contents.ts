import {
  isNothing,
  isSameValue,
  shownValue,
  type ExchangeContent,
  type ExchangeTable,
} from "../../../src/core/exchange";
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

/** Whether a cell says what was typed; a note may say more. */
export function saysAll(found: CellValue, typed: CellValue, column: string): boolean {
  if (isSameValue(found, typed)) return true;
  const lines = shownValue(found).split("\n");
  return (
    column === "Note" &&
    shownValue(typed)
      .split("\n")
      .every((line) => lines.includes(line))
  );
}

/** Everything that a side typed, cell by cell, less what stood in the base. */
export function typedCells(side: ExchangeContent, before: ExchangeContent | undefined) {
  return side.flatMap(({ records, name }) => {
    const of = before?.find((one) => one.name === name)?.records ?? [];
    const stood = (key: string, column: string, typed: CellValue) =>
      of.some((old) => old.key.toLowerCase() === key && isSameValue(old.cells.get(column), typed));
    return records.flatMap((own) => {
      const key = own.key.toLowerCase();
      return [...own.cells]
        .filter(([column, typed]) => !isNothing(typed) && !stood(key, column, typed))
        .map(([column, typed]) => ({ key, column, typed }));
    });
  });
}
