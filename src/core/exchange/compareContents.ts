import type { CellValue, Row } from "../workbook";
import { isNothing, isSameValue, type ExchangeContent, type ExchangeTable } from "./exchangeTable";
import { pairRecords } from "./pairRecords";

/** How two workbooks differ in one place. */
export const DIFFERENCE_KINDS = [
  "changed",
  "added",
  "removed",
  "column added",
  "column removed",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One place where two workbooks say different things. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly table: string;
  /** "" for a column. */
  readonly key: string;
  /** Heading; "" for a whole record. */
  readonly column: string;
  /** The cell in both workbooks; for a record or a column, how many typed cells it has. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** The record as it was, or as it is when it is new; empty for a column. */
  readonly cells: Row;
}

const NO_CELLS: Row = new Map();

/**
 * Everything that two workbooks say differently, table by table: cells of the same record, records
 * that only one of them has ("added" and "removed" seen from the first), and columns with typed
 * values that only one of them has. Order, looks and computed columns do not count.
 */
export function compareContents(
  before: ExchangeContent,
  after: ExchangeContent,
): readonly Difference[] {
  return tablePairs(before, after).flatMap(([one, other]) => [
    ...columnDifferences(one, other),
    ...recordDifferences(one, other),
  ]);
}

type TablePair = readonly [ExchangeTable | undefined, ExchangeTable | undefined];

function tablePairs(before: ExchangeContent, after: ExchangeContent): TablePair[] {
  const isIn = (content: ExchangeContent, name: string) =>
    content.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return [
    ...before.map((table): TablePair => [table, isIn(after, table.name)]),
    ...after
      .filter(({ name }) => isIn(before, name) === undefined)
      .map((table): TablePair => [undefined, table]),
  ];
}

function columnDifferences(...[before, after]: TablePair): Difference[] {
  if (before === undefined || after === undefined) return [];
  return [
    ...columnsOnlyIn(before, after).map((found) => ({
      ...found,
      kind: "column removed" as const,
      before: found.count,
      after: undefined,
    })),
    ...columnsOnlyIn(after, before).map((found) => ({
      ...found,
      kind: "column added" as const,
      before: undefined,
      after: found.count,
    })),
  ];
}

/** Columns of a table that another lacks and that hold something, with how many cells they hold. */
function columnsOnlyIn({ name, columns, records }: ExchangeTable, other: ExchangeTable) {
  return columns
    .filter((column) => !other.columns.includes(column))
    .map((column) => {
      const count = records.filter(({ cells }) => !isNothing(cells.get(column))).length;
      return { table: name, key: "", column, count, cells: NO_CELLS };
    })
    .filter(({ count }) => count > 0);
}

function recordDifferences(...[before, after]: TablePair): Difference[] {
  const table = before?.name ?? after?.name ?? "";
  const shared = sharedColumns(before, after);
  return pairRecords([before, after]).flatMap(({ key, records: [one, other] }): Difference[] => {
    if (one === undefined || other === undefined) {
      const cells = (one ?? other)?.cells ?? NO_CELLS;
      const count = [...cells.values()].filter((value) => !isNothing(value)).length;
      const isAdded = one === undefined;
      return [
        {
          ...{ kind: isAdded ? "added" : "removed", table, key, column: "", cells },
          before: isAdded ? undefined : count,
          after: isAdded ? count : undefined,
        },
      ];
    }
    return shared
      .filter((column) => !isSameValue(one.cells.get(column), other.cells.get(column)))
      .map((column) => ({
        ...{ kind: "changed", table, key, column, cells: one.cells },
        before: one.cells.get(column),
        after: other.cells.get(column),
      }));
  });
}

function sharedColumns(...[before, after]: TablePair): readonly string[] {
  const known = new Set(after?.columns);
  return before?.columns.filter((column) => known.has(column)) ?? [];
}
