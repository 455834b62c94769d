/** Runs over the parts of a formula that stand outside quoted texts and quoted sheet names. */
export function mapOutsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : change(part)))
    .join("");
}

/** A reference into a table: `AB_SoA[[#This Row],[Level]]`, `[@Level]`, `AB_SoA[Level]`. */
export interface StructuredReference {
  /** Name before the bracket; "" for the formula's own table. */
  readonly table: string;
  /** Between the outermost brackets. */
  readonly inner: string;
}

/** Replaces each reference into a table by a text. */
export function mapStructured(
  formula: string,
  change: (reference: StructuredReference) => string,
): string {
  return mapOutsideTexts(formula, (part) => mapPart(part, change));
}

function mapPart(part: string, change: (reference: StructuredReference) => string): string {
  let done = "";
  let from = 0;
  for (let open = part.indexOf("["); open >= 0; open = part.indexOf("[", from)) {
    const close = closing(part, open);
    if (close < 0) break;
    const [table = ""] = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.exec(part.slice(from, open)) ?? [];
    done += part.slice(from, open - table.length);
    done += change({ table, inner: part.slice(open + 1, close) });
    from = close + 1;
  }
  return done + part.slice(from);
}

/** Where a bracket closes; "'" takes the meaning from the character behind it. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** The items between the brackets of a reference: columns and words such as "#This Row". */
export interface StructuredItems {
  readonly isThisRow: boolean;
  /** "#Headers", "#Data", "#All", "#Totals". */
  readonly words: readonly string[];
  /** Headings, one, or the first and last of a span. */
  readonly columns: readonly string[];
}

export function itemsOf(inner: string): StructuredItems {
  const isThisRow = inner.trimStart().startsWith("@");
  const text = isThisRow ? inner.trimStart().slice(1) : inner;
  const parts = text.startsWith("[") || text.includes("],[") ? bracketed(text) : [text];
  const words = parts.filter((part) => part.startsWith("#"));
  const isWordThisRow = words.some((word) => word.toLowerCase() === "#this row");
  return {
    isThisRow: isThisRow || isWordThisRow,
    words: words.filter((word) => word.toLowerCase() !== "#this row"),
    columns: parts.filter((part) => !part.startsWith("#") && part !== "").map(unescaped),
  };
}

function bracketed(text: string): string[] {
  const parts: string[] = [];
  for (let open = text.indexOf("["); open >= 0; open = text.indexOf("[", open)) {
    const close = closing(text, open);
    if (close < 0) break;
    parts.push(text.slice(open + 1, close));
    open = close + 1;
  }
  return parts;
}

const unescaped = (heading: string): string => heading.replaceAll(/'(.)/g, "$1");
const escaped = (heading: string): string => heading.replaceAll(/(['#@[\]])/g, "'$1");

/** A reference as Excel shows it. [this-row-form] */
export function structuredText(
  table: string,
  { isThisRow, words, columns }: StructuredItems,
): string {
  const headings = columns.map(escaped);
  if (isThisRow) {
    if (headings.length === 0) return `${table}[@]`;
    const [only = ""] = headings;
    if (headings.length === 1 && isPlainHeading(only)) return `${table}[@${only}]`;
    return `${table}[@${headings.map((heading) => `[${heading}]`).join(":")}]`;
  }
  if (words.length === 0 && headings.length === 1) return `${table}[${headings[0] ?? ""}]`;
  const span = headings.map((heading) => `[${heading}]`).join(":");
  const items = [...words.map((word) => `[${word}]`), ...(span === "" ? [] : [span])];
  if (items.length === 1 && headings.length === 0) return `${table}[${words[0] ?? ""}]`;
  return items.length === 0 ? `${table}[]` : `${table}[${items.join(",")}]`;
}

function isPlainHeading(heading: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(heading);
}
