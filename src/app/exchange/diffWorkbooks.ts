import {
  compareContents,
  compareKeys,
  isNothing,
  shownValue,
  type Difference,
  type DifferenceKind,
  type ExchangeContent,
  type Report,
} from "../../core/exchange";
import { readableKey, readableValue, tableLabel } from "./exchangeContent";

/** One difference as people read it; texts are "" where a cell holds nothing. */
export interface ReadableDifference {
  readonly kind: DifferenceKind;
  /** Without AB_. */
  readonly table: string;
  readonly record: string;
  readonly field: string;
  /** Key of the record, as recordKey writes it; "" for a column. */
  readonly key: string;
  /** Who owns the record; "" where nobody does. */
  readonly owner: string;
  readonly before: string;
  readonly after: string;
  /** Of a record that one side lacks: its typed cells, in the order of the sheet. */
  readonly cells: readonly { readonly field: string; readonly value: string }[];
}

/** All differences of two workbooks, table by table, records in the order of their keys. */
export function diffContents(
  before: ExchangeContent,
  after: ExchangeContent,
): readonly ReadableDifference[] {
  const found = compareContents(before, after).map((one, position) => ({
    ...{ one: toReadable(one), position },
  }));
  const tables = [...new Set(found.map(({ one }) => one.table))];
  return tables.flatMap((table) =>
    found
      .filter(({ one }) => one.table === table)
      .sort((a, b) => compareKeys(a.one.record, b.one.record) || a.position - b.position)
      .map(({ one }) => one),
  );
}

function toReadable({ kind, table, key, column, before, after, cells }: Difference) {
  const isCell = kind === "changed";
  const isRecord = kind === "added" || kind === "removed";
  const shown = (value: Difference["before"]) =>
    isCell ? readableValue(table, cells, column, value) : "";
  return {
    kind,
    table: tableLabel(table),
    record: key === "" ? "" : readableKey(table, { key, cells }),
    field: column,
    key,
    owner: shownValue(cells.get("Owner")),
    before: shown(before),
    after: shown(after),
    cells: isRecord
      ? [...cells]
          .filter(([, value]) => !isNothing(value))
          .map(([field, value]) => ({ field, value: readableValue(table, cells, field, value) }))
      : [],
  };
}

/** What a difference that is no cell says in the place of a field. */
export function fieldText({ kind, field }: ReadableDifference): string {
  if (kind === "changed") return field;
  return field === "" ? `(${kind})` : `${field} (${kind})`;
}

/** Differences as a table to print or to hand out. */
export function diffReport(
  differences: readonly ReadableDifference[],
  { before, after, day }: { readonly before: string; readonly after: string; readonly day: string },
): Report {
  return {
    name: "Differences",
    sheet: "Differences",
    title: "What differs",
    facts: [
      ["Before", before],
      ["After", after],
      ["Compared on", day],
      ["Differences", String(differences.length)],
    ],
    columns: [
      { heading: "Table", width: 18 },
      { heading: "Record", width: 26 },
      { heading: "Field", width: 22 },
      { heading: "Before", width: 50 },
      { heading: "After", width: 50 },
    ],
    rows: differences.map((one) => {
      const all = one.cells.map(({ field, value }) => `${field}: ${value}`).join("\n");
      const [old, now] = one.kind === "added" ? ["", all] : [all, ""];
      const isCell = one.kind === "changed";
      return [
        one.table,
        one.record,
        fieldText(one),
        isCell ? one.before : old,
        isCell ? one.after : now,
      ];
    }),
    whenEmpty: "Nothing differs.",
  };
}
