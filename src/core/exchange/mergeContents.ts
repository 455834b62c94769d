import type { CellValue, Row } from "../workbook";
import {
  isNothing,
  isSameValue,
  type ExchangeContent,
  type ExchangeRecord,
  type ExchangeTable,
} from "./exchangeTable";
import { mergeCell, mergeCellWithoutBase, type CellRules, type CellSides } from "./mergeCell";
import { pairRecords, type RecordPair } from "./pairRecords";

/** Two copies of a workbook, and what both were made from. */
export interface MergeInput {
  /** undefined: not known, so every difference is asked. */
  readonly base: ExchangeContent | undefined;
  readonly ours: ExchangeContent;
  readonly theirs: ExchangeContent;
}

export type MergeSide = "ours" | "theirs";

/** Why somebody is asked. */
export const CONFLICT_KINDS = [
  "changed",
  "emptied",
  "no base",
  "record removed",
  "record of one side",
  "column removed",
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** The kinds that are about one cell, whose value a decision chooses. */
const CELL_KINDS: ReadonlySet<ConflictKind> = new Set(["changed", "emptied", "no base"]);

/** Something that cannot be merged without asking. What is named stays until somebody decides. */
export interface MergeConflict extends CellSides {
  readonly kind: ConflictKind;
  readonly table: string;
  /** "" for a column. */
  readonly key: string;
  /** "" for a record. */
  readonly column: string;
  /** The record as the merged content has it, before decisions; empty for a column. */
  readonly cells: Row;
  /** What the merged content says. */
  readonly result: CellValue;
  readonly decided: MergeSide | undefined;
}

/** What a merge needs to know about columns, and what people have decided. */
export interface MergeRules {
  readonly cellRules: (table: string, column: string, cells: Row) => CellRules;
  /** Whether records of a table can go; those of the others stay whoever took them away. */
  readonly mayRemove: (table: string) => boolean;
  readonly decide: (conflict: Omit<MergeConflict, "decided">) => MergeSide | undefined;
}

/** Merged copies. */
export interface Merged {
  readonly content: ExchangeContent;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two copies record by record and field by field. A record that one side took away goes when
 * the other side left it as it was, and is asked when it did not. A column that one side lacks counts
 * as untouched there, a cell that one side emptied is asked. The sides can change places: only the
 * labels of the conflicts change theirs.
 */
export function mergeContents(input: MergeInput, rules: MergeRules): Merged {
  const { base = [], ours, theirs } = input;
  const names = [...ours, ...theirs, ...base].map(({ name }) => name);
  const merged = [...new Set(names)].map((name) => {
    const of = (content: ExchangeContent) => content.find((table) => table.name === name);
    return new TableMerge(name, [of(base), of(ours), of(theirs)], rules, input.base !== undefined);
  });
  return {
    content: merged.map((table) => table.result()),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

type Tables = readonly [
  ExchangeTable | undefined,
  ExchangeTable | undefined,
  ExchangeTable | undefined,
];

class TableMerge {
  readonly conflicts: MergeConflict[] = [];
  readonly #name: string;
  readonly #tables: Tables;
  readonly #rules: MergeRules;
  readonly #hasBase: boolean;
  /** Which of base, ours and theirs have a column. */
  readonly #columns: ReadonlyMap<string, readonly boolean[]>;

  constructor(name: string, [base, ours, theirs]: Tables, rules: MergeRules, hasBase: boolean) {
    this.#name = name;
    // A table that one side lacks counts as untouched there.
    const untouched = base ?? ours ?? theirs;
    this.#tables = [base, ours ?? untouched, theirs ?? untouched];
    this.#rules = rules;
    this.#hasBase = hasBase;
    const order = [ours, theirs, base].flatMap((table) => table?.columns ?? []);
    const sets = this.#tables.map((table) => new Set(table?.columns));
    this.#columns = new Map(
      order.map((column) => [column, sets.map((columns) => columns.has(column))]),
    );
  }

  result(): ExchangeTable {
    this.#askAboutColumns();
    const records = pairRecords(this.#tables).flatMap((pair) => this.#merge(pair) ?? []);
    return { name: this.#name, columns: [...this.#columns.keys()], records };
  }

  #askAboutColumns(): void {
    for (const [column, [inBase = false, inOurs = false, inTheirs = false]] of this.#columns) {
      if (!inBase || inOurs === inTheirs) continue;
      const counts = this.#tables.map(
        (table) => table?.records.filter(({ cells }) => !isNothing(cells.get(column))).length,
      );
      const [before = 0, mine = 0, other = 0] = counts;
      if (before + mine + other === 0) continue;
      this.#ask({
        ...{ kind: "column removed", key: "", column, cells: new Map() },
        ...{ base: before, ours: inOurs ? mine : undefined, theirs: inTheirs ? other : undefined },
        result: inOurs ? mine : other,
      });
    }
  }

  #merge({
    key,
    records: [base, ours, theirs],
    isDoubled,
  }: RecordPair): ExchangeRecord | undefined {
    const only = ours ?? theirs;
    if (only === undefined) return undefined;
    if (ours !== undefined && theirs !== undefined) {
      return { key: only.key, cells: this.#mergeCells(key, [base, ours, theirs]) };
    }
    const isAllowed = this.#rules.mayRemove(this.#name);
    if (this.#hasBase && (base === undefined || !isAllowed)) return only;
    // Nobody can tell which of two records of one key is gone.
    const mayGo = isAllowed && !isDoubled;
    if (base !== undefined && mayGo && this.#isUntouched(base, only)) return undefined;
    const count = (record: ExchangeRecord | undefined) =>
      record && [...record.cells.values()].filter((value) => !isNothing(value)).length;
    const isKept = this.#askAboutRecord(
      {
        kind: base === undefined ? "record of one side" : "record removed",
        ...{ key, column: "", cells: only.cells, result: count(only) },
        ...{ base: count(base), ours: count(ours), theirs: count(theirs) },
      },
      mayGo,
    );
    return isKept ? only : undefined;
  }

  /** Whether the side that still has a record says what the base says. */
  #isUntouched(base: ExchangeRecord, only: ExchangeRecord): boolean {
    return [...this.#columns.keys()].every((column) =>
      isSameValue(base.cells.get(column), only.cells.get(column)),
    );
  }

  #mergeCells(
    key: string,
    records: readonly [ExchangeRecord | undefined, ExchangeRecord, ExchangeRecord],
  ): Row {
    const merged = new Map<string, CellValue>();
    for (const column of this.#columns.keys()) {
      const sides = this.#sidesOf(records, column);
      if (isSameValue(sides.ours, sides.theirs)) {
        if (!isNothing(sides.ours)) merged.set(column, sides.ours);
        continue;
      }
      const rules = this.#rules.cellRules(this.#name, column, records[1].cells);
      const merge = this.#hasBase ? mergeCell : mergeCellWithoutBase;
      const { value, conflict } = merge(sides, rules);
      const result =
        conflict === undefined
          ? value
          : this.#ask({
              ...{ kind: conflict, key, column, cells: records[1].cells, result: value },
              ...sides,
            });
      if (!isNothing(result)) merged.set(column, result);
    }
    return merged;
  }

  #sidesOf(
    [base, ours, theirs]: readonly [ExchangeRecord | undefined, ExchangeRecord, ExchangeRecord],
    column: string,
  ): CellSides {
    const [, inOurs = false, inTheirs = false] = this.#columns.get(column) ?? [];
    const before = base?.cells.get(column);
    // What a side has no column for, it has not touched.
    return {
      base: before,
      ours: inOurs ? ours.cells.get(column) : (before ?? theirs.cells.get(column)),
      theirs: inTheirs ? theirs.cells.get(column) : (before ?? ours.cells.get(column)),
    };
  }

  /** Notes a conflict, and returns the value that its cell has after the decision. */
  #ask(found: Omit<MergeConflict, "decided" | "table">): CellValue {
    const asked = { ...found, table: this.#name };
    const side = this.#rules.decide(asked);
    const isCell = CELL_KINDS.has(found.kind);
    // Columns are never taken away: whoever wants that does it by hand.
    const isAnswer = side !== undefined && (isCell || found[side] !== undefined);
    const result = isCell && side !== undefined ? found[side] : found.result;
    this.conflicts.push({ ...asked, result, decided: isAnswer ? side : undefined });
    return result;
  }

  /** Notes a conflict about a whole record, and returns whether the record stays. */
  #askAboutRecord(found: Omit<MergeConflict, "decided" | "table">, mayGo: boolean): boolean {
    const asked = { ...found, table: this.#name };
    const side = this.#rules.decide(asked);
    const isKept = side === undefined || found[side] !== undefined || !mayGo;
    const isAnswer = side !== undefined && (mayGo || found[side] !== undefined);
    const result = isKept ? found.result : undefined;
    this.conflicts.push({ ...asked, result, decided: isAnswer ? side : undefined });
    return isKept;
  }
}
