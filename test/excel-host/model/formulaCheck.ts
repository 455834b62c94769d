import { invalidArgument } from "../wire/hostError";
import { itemsOf, mapOutsideTexts, mapStructured, structuredText } from "./formulaText";

/** What a formula can name. */
export interface FormulaSurroundings {
  /** Headings of a table by its name, in any case; undefined when there is none. */
  readonly headings: (table: string) => { name: string; headings: readonly string[] } | undefined;
  readonly hasSheet: (name: string) => boolean;
  /** The table around the cell. */
  readonly ownTable: string | undefined;
}

/**
 * The formula as Excel will show it.
 *
 * @throws HostError InvalidArgument for a broken formula [formula-syntax], and for one that names a
 *   table, a column of a table or a sheet that does not exist [unknown-table]
 */
export function acceptedFormula(formula: string, around: FormulaSurroundings): string {
  checkSyntax(formula);
  const shown = mapOutsideTexts(formula, (part) => part.replaceAll(/_xlfn\./gi, "")); // [newer-functions]
  for (const sheet of sheetsOf(formula)) {
    if (!around.hasSheet(sheet)) throw invalidArgument(); // [unknown-sheet]
  }
  return mapStructured(shown, ({ table, inner }) => {
    const owner = table === "" ? around.ownTable : table;
    const found = owner === undefined ? undefined : around.headings(owner);
    if (found === undefined) throw invalidArgument(); // [unknown-table]
    const items = itemsOf(inner);
    const columns = items.columns.map((column) => headingOf(found.headings, column));
    const isOwn = found.name.toLowerCase() === around.ownTable?.toLowerCase();
    if (items.isThisRow && !isOwn && around.ownTable === undefined && table === "") {
      throw invalidArgument();
    }
    const isShort = isOwn && items.isThisRow;
    return structuredText(isShort ? "" : found.name, { ...items, columns });
  });
}

function headingOf(headings: readonly string[], column: string): string {
  const found = headings.find((heading) => heading.toLowerCase() === column.toLowerCase());
  if (found === undefined) throw invalidArgument(); // [unknown-table]
  return found;
}

function sheetsOf(formula: string): string[] {
  const found: string[] = [];
  mapOutsideTexts(formula, (part) => {
    for (const [, quoted, plain] of part.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu)) {
      const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
      if (!name.startsWith("#")) found.push(name);
    }
    return part;
  });
  return found.filter((name) => !/^(REF|N\/A|VALUE|NAME|NUM|NULL|DIV\/0)$/.test(name));
}

/** [formula-syntax] Balanced brackets and quotes, no operator at the end. */
function checkSyntax(formula: string): void {
  if (((formula.match(/"/g) ?? []).length & 1) === 1) throw invalidArgument();
  if (formula.length > 8192) throw invalidArgument();
  const bare = formula
    .slice(1)
    .replaceAll(/"(?:[^"]|"")*"/g, "0")
    .replaceAll(/'(?:[^']|'')*'!/g, "");
  const plain = mapStructured(bare, () => "x").trim();
  let depth = 0;
  for (const character of plain) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) throw invalidArgument();
  }
  if (depth !== 0 || /[[\]]/.test(plain)) throw invalidArgument();
  // [formula-separators] Arguments are parted by commas; a semicolon parts lines of an array only.
  if (plain.replaceAll(/\{[^{}]*\}/g, "0").includes(";")) throw invalidArgument();
  if (plain === "" || /[-+*/^&=<>,(]$/.test(plain)) throw invalidArgument();
}
