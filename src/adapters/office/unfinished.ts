import type { RawName, RawStructure } from "./rawWorkbook";

const WORDS = "Annexbook fills this";

/**
 * Name of a sheet until all of it is there: what an interrupted fill left behind bears it. Copies of
 * the sheet bear one more number.
 */
export const UNFINISHED = `${WORDS} (1)`;

/** Whether a sheet was left behind half filled. Nothing on it counts, and the next fill removes it. */
export function isUnfinished(sheet: string): boolean {
  return new RegExp(`^${WORDS}(?: \\(\\d+\\))+$`, "i").test(sheet);
}

/** What an interrupted fill left behind. */
export interface Leftovers {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** Half-filled sheets, and names of ours that lead to them or nowhere. */
export function leftovers({ sheets, tables, names }: RawStructure): Leftovers {
  const present = new Set(
    tables.filter(({ sheet }) => !isUnfinished(sheet)).map(({ name }) => name.toLowerCase()),
  );
  return {
    sheets: sheets.map(({ name }) => name).filter(isUnfinished),
    names: names.filter((name) => isLost(name, present)).map(({ name }) => name),
  };
}

function isLost({ name, refersTo }: RawName, tables: ReadonlySet<string>): boolean {
  if (!/^AB_/i.test(name)) return false;
  const [, sheet] = /^'?(.+?)'?!/.exec(refersTo) ?? [];
  const [, table] = /^(\w+)\[/.exec(refersTo) ?? [];
  return (
    refersTo.includes("#REF!") ||
    (sheet !== undefined && isUnfinished(sheet)) ||
    (table !== undefined && !tables.has(table.toLowerCase()))
  );
}
