import { fromSerial } from "../../core/day";
import {
  shownValue,
  type ExchangeContent,
  type ExchangeRecord,
  type ExchangeTable,
} from "../../core/exchange";
import { emptyLayout, isDayCell, tableLayout } from "../../core/sheets";
import {
  recordKey,
  type CellValue,
  type Row,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { contentOf, recordsOf } from "../readContext";

/** The log says how a workbook came about, not what it says. */
const LEFT_OUT: ReadonlySet<string> = new Set(["AB_Change_log"]);

/**
 * What a workbook says, as far as people typed it, table by table in the order of the layout; the
 * change log is left out.
 *
 * @throws WorkbookError `not-filled`
 */
export function exchangeContent(state: WorkbookState): ExchangeContent {
  contentOf(state);
  const order = new Map(
    emptyLayout().sheets.map(({ table }, index) => [table?.name, index] as const),
  );
  return state.tables
    .map(toTable)
    .filter(({ name }) => !LEFT_OUT.has(name))
    .sort((one, other) => (order.get(one.name) ?? 99) - (order.get(other.name) ?? 99));
}

function toTable(table: TableState): ExchangeTable {
  const layout = tableLayout(table.name);
  const computed = new Set(
    layout?.columns.flatMap(({ type, heading }) => (type === "computed" ? [heading] : [])),
  );
  const columns = table.headings.filter(
    (heading) => !computed.has(heading) && !table.columnFormulas.has(heading),
  );
  const keys = layout?.keys ?? table.headings.slice(0, 1);
  return {
    name: layout?.name ?? table.name,
    columns,
    records: recordsOf(table).map(({ row }): ExchangeRecord => {
      const cells = new Map<string, CellValue>();
      for (const heading of columns) {
        const value = row.get(heading);
        if (value !== undefined) cells.set(heading, value);
      }
      return { key: recordKey(row, keys), cells };
    }),
  };
}

/** A cell of a record as people read it: days as yyyy-mm-dd. */
export function readableValue(table: string, row: Row, column: string, value: CellValue): string {
  if (typeof value === "number" && isDayCell(table, row, column)) {
    return fromSerial(value) ?? String(value);
  }
  return shownValue(value);
}

/** The key of a record as people read it. */
export function readableKey(table: string, { key, cells }: ExchangeRecord): string {
  const keys = tableLayout(table)?.keys;
  if (keys === undefined) return key;
  const texts = keys.map((heading) => readableValue(table, cells, heading, cells.get(heading)));
  return texts.filter((text) => text.trim() !== "").join(" ");
}

/** A table as people call it: without AB_. */
export function tableLabel(table: string): string {
  return table.replace(/^AB_/i, "");
}
