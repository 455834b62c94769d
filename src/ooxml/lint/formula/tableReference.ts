/** What stands in the brackets after a table name. */
export interface TableReference {
  /** "#This Row" and the like, as written. */
  readonly items: readonly string[];
  /** Names of the columns, without brackets and escapes; both ends of a span of columns. */
  readonly columns: readonly string[];
}

/**
 * Reads the brackets of a structured reference: `[Level]`, `[[#This Row],[Level]]`, `[]`.
 *
 * @returns undefined when they are wrongly written
 */
export function parseTableReference(brackets: string): TableReference | undefined {
  const inside = brackets.slice(1, -1);
  if (inside === "") return { items: [], columns: [] };
  const parts = inside.startsWith("[") ? splitParts(inside) : [inside];
  if (parts === undefined) return undefined;
  const items = parts.filter((part) => part.startsWith("#"));
  const columns = parts.filter((part) => !part.startsWith("#"));
  return { items, columns: columns.map(unescapeName) };
}

const PART = /\[((?:'.|[^'[\]])+)\](?: *[,:] *(?=\[)|$)/suy;

/** `[a],[b]:[c]` as its parts. */
function splitParts(inside: string): string[] | undefined {
  const parts: string[] = [];
  let at = 0;
  while (at < inside.length) {
    PART.lastIndex = at;
    const [whole, part] = PART.exec(inside) ?? [];
    if (whole === undefined || part === undefined) return undefined;
    parts.push(part);
    at += whole.length;
  }
  return parts;
}

function unescapeName(name: string): string {
  return name.replace(/'(.)/gsu, "$1");
}
