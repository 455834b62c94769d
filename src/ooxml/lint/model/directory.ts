import type { PackageModel } from "./packageModel";

/** Finds what formulas and links may name; case does not matter anywhere. */
export class Directory {
  readonly #sheets: ReadonlyMap<string, number>;
  readonly #columns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #names: ReadonlySet<string>;

  constructor({ sheets, names }: PackageModel) {
    this.#sheets = new Map(sheets.map(({ name }, position) => [name.toLowerCase(), position]));
    const tables = sheets.flatMap((sheet) => sheet.tables);
    this.#columns = new Map(
      tables.map(({ name, columns }) => [
        name.toLowerCase(),
        new Set(columns.map((column) => column.name.toLowerCase())),
      ]),
    );
    this.#names = new Set(names.map(({ name, sheetPosition }) => scopedName(name, sheetPosition)));
  }

  /**
   * Position from 0 of the sheet that a formula names.
   *
   * @param prefix - as in the formula: "'Year''s plan'!"
   */
  sheetPosition(prefix: string): number | undefined {
    const name = prefix.replace(/!$/, "").replace(/^'(.*)'$/s, "$1");
    return this.#sheets.get(name.replaceAll("''", "'").toLowerCase());
  }

  /** Names of the columns of a table, in small letters; undefined when there is no such table. */
  columnsOf(table: string): ReadonlySet<string> | undefined {
    return this.#columns.get(table.toLowerCase());
  }

  /**
   * Whether a defined name can be used.
   *
   * @param sheetPosition - sheet that uses it; undefined: names of single sheets do not count
   */
  hasName(name: string, sheetPosition: number | undefined): boolean {
    return (
      this.#names.has(scopedName(name, sheetPosition)) ||
      this.#names.has(scopedName(name, undefined))
    );
  }
}

function scopedName(name: string, sheetPosition: number | undefined): string {
  return `${String(sheetPosition ?? "")} ${name.toLowerCase()}`;
}
