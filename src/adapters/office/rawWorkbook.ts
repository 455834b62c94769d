/** The cells of a sheet from the first used one on; formulas as Excel shows them, else values. */
export interface RawCells {
  readonly sheet: string;
  /** Both from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** What cells accept, as Excel says it. */
export interface RawRule {
  /** A1 range. */
  readonly range: string;
  readonly type: string;
  readonly rule: unknown;
}

/** Where a table is, and what its columns accept. */
export interface RawTable {
  readonly name: string;
  readonly sheet: string;
  /** Of its first record, from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly headings: readonly string[];
  readonly rules: readonly RawRule[];
}

/** The values of a column whose cells cannot be told from their formulas alone. */
export interface RawColumn {
  readonly table: string;
  readonly heading: string;
  /** One a record. */
  readonly formulas: readonly unknown[];
  readonly values: readonly unknown[];
  /** "Error" for cells that show one. */
  readonly types: readonly string[];
}

interface RawSheet {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
}

export interface RawName {
  readonly name: string;
  /** Without "=". */
  readonly refersTo: string;
}

/** What a workbook says about itself, whoever made it. */
export interface RawStructure {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isProtected: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly RawSheet[];
  /** All tables, with their sheets and headings. */
  readonly tables: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly headings: readonly string[];
  }[];
  /** Those of the whole workbook. */
  readonly names: readonly RawName[];
}

/** All that was read of a workbook. */
export interface RawWorkbook {
  readonly structure: RawStructure;
  readonly tables: readonly RawTable[];
  readonly cells: readonly RawCells[];
  readonly columns: readonly RawColumn[];
}
