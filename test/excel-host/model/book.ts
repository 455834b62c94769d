import { Bag } from "./bag";
import type { Locale } from "./locale";
import type { NameRecord, ProtectionState } from "./records";
import { Sheet } from "./sheet";
import type { Table } from "./table";
import type { Area } from "./area";
import type { EventSource, SheetEvent } from "./sheetEvent";

/** How this Excel is set, and what it does wrong. */
export interface BookOptions {
  /** Excel on the web: size limits, missing features. */
  readonly isWeb: boolean;
  readonly is1904: boolean;
  /** Of the language and region that it is set to; the API speaks en-US whatever it is. */
  readonly locale: Locale;
  /** The year of days that are typed without one. */
  readonly year: number;
  /** AutoCorrect's "Fill formulas in tables to create calculated columns". */
  readonly fillsCalculatedColumns: boolean;
  /** A block that is written under a table becomes part of it. */
  readonly expandsTables: boolean;
  /** A block over filtered rows lands in the visible ones. */
  readonly manglesFilteredWrites: boolean;
  /** Members that this Excel refuses as not implemented, such as "Range.setCellProperties". */
  readonly missing: readonly string[];
}

const USUAL: BookOptions = {
  isWeb: false,
  is1904: false,
  locale: "en-US",
  year: 2026,
  fillsCalculatedColumns: true,
  expandsTables: true,
  manglesFilteredWrites: true,
  missing: [],
};

export interface Selection {
  sheet: Sheet;
  area: Area;
}

/** A workbook in memory, with one empty sheet to begin with. */
export class Book {
  readonly options: BookOptions;
  name = "Book1.xlsx";
  /** Opened for reading: every change is refused. */
  isReadOnly = false;
  calculationMode = "Automatic";
  /** How often a whole calculation was asked for. */
  calculations = 0;
  sheets: Sheet[] = [];
  names: NameRecord[] = [];
  structureProtection: ProtectionState | undefined;
  /** Bytes of new workbooks that were opened, as base64. */
  readonly createdWorkbooks: string[] = [];
  readonly selection: Selection;
  /** Who is at work: changes of a co-author are "Remote". */
  source: EventSource = "Local";
  /** Whether it is the add-in that is at work, and not a person. */
  isAddin = true;
  /** Told of everything that happens on sheets. */
  onEvent: (event: SheetEvent) => void = () => undefined;
  private next = 1;

  constructor(options: Partial<BookOptions> = {}) {
    this.options = { ...USUAL, ...options };
    const sheet = this.makeSheet("Sheet1");
    this.sheets.push(sheet);
    this.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** A new sheet that is not among the sheets yet. */
  makeSheet(name: string): Sheet {
    const number = this.nextNumber().toString(16).toUpperCase().padStart(4, "0");
    return new Sheet(`{00000000-0001-0000-${number}-000000000000}`, name, new Bag());
  }

  /** Numbers that never come twice, for ids. */
  nextNumber(): number {
    this.next += 1;
    return this.next - 1;
  }

  /** By name, in any case, or by id. */
  findSheet(key: string): Sheet | undefined {
    const lower = key.toLowerCase();
    return this.sheets.find(
      ({ name, id }) => name.toLowerCase() === lower || id.toLowerCase() === lower,
    );
  }

  /** @throws RangeError for a test that names a sheet which is not there */
  sheet(name: string): Sheet {
    const sheet = this.findSheet(name);
    if (sheet === undefined) throw new RangeError(`no sheet ${name}`);
    return sheet;
  }

  get tables(): Table[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  /** By name, in any case, or by id. */
  findTable(key: string): Table | undefined {
    const lower = key.toLowerCase();
    return this.tables.find(
      ({ name, id }) => name.toLowerCase() === lower || id.toLowerCase() === lower,
    );
  }

  /** @throws RangeError for a test that names a table which is not there */
  table(name: string): Table {
    const table = this.findTable(name);
    if (table === undefined) throw new RangeError(`no table ${name}`);
    return table;
  }

  findName(name: string, names: readonly NameRecord[] = this.names): NameRecord | undefined {
    return names.find((record) => record.name.toLowerCase() === name.toLowerCase());
  }
}
