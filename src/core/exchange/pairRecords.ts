import { contentText, type ExchangeRecord, type ExchangeTable } from "./exchangeTable";

/** The record of one key in each of several workbooks; undefined where it is missing. */
export interface RecordPair {
  /** As the first workbook that has it writes it. */
  readonly key: string;
  /** In the order of the workbooks. */
  readonly records: readonly (ExchangeRecord | undefined)[];
  /** Whether some workbook has the key twice. */
  readonly isDoubled: boolean;
}

type Groups = Map<string, ExchangeRecord[][]>;

/**
 * Brings together what belongs together: records by key, in any case and order. Where one workbook
 * has a key twice, nobody can tell which record is which, so those of that key belong together only
 * when they say the same.
 *
 * @param tables - one table of several workbooks; undefined for a workbook without it
 * @returns pairs in the order of the first workbook, then what only later ones have
 */
export function pairRecords(tables: readonly (ExchangeTable | undefined)[]): readonly RecordPair[] {
  return [...groupsOf(tables).values()].flatMap((group) =>
    group.some((records) => records.length > 1)
      ? [...byContent(group).values()].map((one) => toPair(one, true))
      : [toPair(group, false)],
  );
}

function groupsOf(tables: readonly (ExchangeTable | undefined)[]): Groups {
  const groups: Groups = new Map();
  tables.forEach((table, side) => {
    for (const record of table?.records ?? []) {
      add(groups, record.key.toLowerCase(), record, { side, sides: tables.length });
    }
  });
  return groups;
}

/** Records of one key by what they say; of several that say the same the first with the first. */
function byContent(group: readonly ExchangeRecord[][]): Groups {
  const groups: Groups = new Map();
  group.forEach((records, side) => {
    const seen = new Map<string, number>();
    for (const record of records) {
      const text = contentText(record);
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      add(groups, `${String(count)} ${text}`, record, { side, sides: group.length });
    }
  });
  return groups;
}

function add(
  groups: Groups,
  id: string,
  record: ExchangeRecord,
  { side, sides }: { readonly side: number; readonly sides: number },
): void {
  const group = groups.get(id) ?? Array.from({ length: sides }, () => []);
  groups.set(id, group);
  group[side]?.push(record);
}

function toPair(group: readonly ExchangeRecord[][], isDoubled: boolean): RecordPair {
  const records = group.map(([record]) => record);
  return { key: records.find((record) => record !== undefined)?.key ?? "", records, isDoubled };
}
