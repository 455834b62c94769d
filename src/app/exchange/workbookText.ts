import { compareKeys, isNothing, type ExchangeContent } from "../../core/exchange";
import { readableKey, readableValue, tableLabel } from "./exchangeContent";

/**
 * A workbook as text for version control: a line for each typed cell, tables in the order of the
 * layout, records in the order of their keys, so that order and looks leave no trace. Line feeds
 * inside a cell are written `\n`, backslashes `\\`.
 *
 * @example
 * "SoA_27001 | A.5.1 | Applicable: Yes"
 */
export function workbookText(content: ExchangeContent): string {
  const lines = content.flatMap(({ name, columns, records }) =>
    records
      .map((record) => ({ record, key: readableKey(name, record) }))
      .sort((one, other) => compareKeys(one.key, other.key))
      .flatMap(({ record: { cells }, key }) =>
        columns
          .filter((column) => !isNothing(cells.get(column)))
          .map((column) => {
            const value = readableValue(name, cells, column, cells.get(column));
            return `${tableLabel(name)} | ${oneLine(key)} | ${oneLine(column)}: ${oneLine(value)}`;
          }),
      ),
  );
  return lines.join("\n");
}

function oneLine(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}
