import { emptyLayout } from "../../core/sheets";
import { officeCodeOf } from "./officeErrors";
import type { ExcelTrips } from "./excelTrips";
import {
  queueColumn,
  queueNamedSheet,
  queueSheet,
  queueStructure,
  queueTable,
  queueTitle,
  type ReadTable,
} from "./queueReads";
import { queueUnreadRules, type UnreadRules } from "./queueRules";
import type { Queued } from "./queued";
import type { RawCells, RawStructure, RawWorkbook } from "./rawWorkbook";
import { doubtfulColumns } from "./stateOfRaw";
import { isUnfinished } from "./unfinished";

/** The largest response that one trip asks for, as far as the last reading tells. */
const MOST_BYTES = 2_000_000;

/** Reads a workbook, and remembers between readings how large its tables are. */
export class WorkbookReader {
  readonly #trips: ExcelTrips;
  /** Tables by name with the length of their sheets as JSON; 0 for those not read yet. */
  #sizes: ReadonlyMap<string, number> = new Map(
    [...layoutHeadings().keys()].map((name) => [name, 0]),
  );
  /** Their headings; those of the layout for tables not read yet. */
  #headings = layoutHeadings();

  constructor(trips: ExcelTrips) {
    this.#trips = trips;
  }

  /**
   * Everything in one trip, as long as tables, columns and sheets have the names and places that they
   * had last; one more for new names and places, for lists that differ within a block, for sheets that
   * have lost their names, for columns with typed formulas, and for each 2 MB.
   *
   * @param ahead - what was queued in a request that has just succeeded
   */
  async read(ahead?: ReadAhead): Promise<RawWorkbook> {
    const found = ahead === undefined ? await this.#known() : foundBy(ahead, ahead.tables);
    const more = await this.#renamed(found);
    const raw = await this.#withDoubtful({ ...more, columns: [] });
    this.#sizes = sizesOf(raw);
    const read = raw.tables.map(({ name, headings }) => [name, headings] as const);
    this.#headings = new Map([...layoutHeadings(), ...read]);
    return raw;
  }

  /**
   * Queues, behind what else a request does, all that the next reading asks first, and so spares it
   * a trip: for a workbook that had nothing of ours before that request.
   */
  queueAhead(context: Excel.RequestContext): ReadAhead {
    return this.#queueStart(context, [...this.#sizes.keys()]);
  }

  /** The structure, and the tables and sheets of known names. */
  async #known(): Promise<Found> {
    try {
      return await this.#inGroups(groupsOf(this.#sizes, MOST_BYTES));
    } catch (error) {
      const code = officeCodeOf(error);
      // A table that has become narrower may have no column where one was expected.
      if (code === "InvalidArgument") this.#headings = new Map();
      else if (code !== "ResponsePayloadSizeLimitExceeded") throw error;
      const names = [...this.#sizes.keys()];
      return await this.#inGroups(code === "InvalidArgument" ? [names] : names.map((one) => [one]));
    }
  }

  async #inGroups([first = [], ...rest]: readonly (readonly string[])[]): Promise<Found> {
    const start = await this.#trips.trip((context) => this.#queueStart(context, first));
    const tables = [...start.tables];
    for (const group of rest) {
      tables.push(
        ...(await this.#trips.trip((context) =>
          group.map((name) => this.#queueTable(context, name)),
        )),
      );
    }
    return foundBy(start, tables);
  }

  #queueStart(context: Excel.RequestContext, tables: readonly string[]): ReadAhead {
    return {
      structure: queueStructure(context),
      sheets: titledSheets().map(({ name }) => queueNamedSheet(context, name)),
      tables: tables.map((name) => this.#queueTable(context, name)),
    };
  }

  #queueTable(context: Excel.RequestContext, name: string) {
    return queueTable(context, { name, headings: this.#headings.get(name) ?? [] });
  }

  /** What has names that were not known, has lost its name, or stands elsewhere. */
  async #renamed(found: Found): Promise<Omit<RawWorkbook, "columns">> {
    const { structure } = found;
    const known = new Set(found.tables.map(({ table }) => table.name));
    const tables = structure.tables.filter(
      ({ name, sheet }) => /^AB_/i.test(name) && !known.has(name) && isWhole(sheet),
    );
    const sheets = ourSheets(structure).filter(
      (name) => !found.cells.some((one) => one.sheet === name),
    );
    const suspects = suspectSheets(found);
    const moved = found.tables.filter(({ unread }) => isUnread(unread));
    if (tables.length + sheets.length + suspects.length + moved.length === 0) {
      return { ...found, tables: found.tables.map(({ table }) => table) };
    }
    const more = await this.#trips.trip((context) => ({
      tables: tables.map((one) => queueTable(context, one)),
      sheets: sheets.map((name) => queueSheet(context, name)),
      titles: suspects.map((name) => queueTitle(context, name)),
      rules: moved.map(({ table, unread }) => queueUnreadRules(context, { ...table, unread })),
    }));
    const read = more.tables.flatMap((one) => one(structure) ?? []);
    const titled = more.titles
      .map((one) => one())
      .filter(({ title }) => titledSheets().some((one) => one.title === title))
      .map(({ sheet }) => sheet);
    const last =
      titled.length === 0
        ? []
        : await this.#trips.trip((context) => titled.map((name) => queueSheet(context, name)));
    const rules = new Map(moved.map(({ table }, index) => [table, more.rules[index]?.() ?? []]));
    return {
      structure,
      tables: [...found.tables, ...read].map(({ table }) => ({
        ...table,
        rules: [...table.rules, ...(rules.get(table) ?? [])],
      })),
      cells: unique([
        ...found.cells,
        ...read.map(({ cells }) => cells),
        ...[...more.sheets, ...last].map((one) => one()),
      ]),
    };
  }

  async #withDoubtful(raw: RawWorkbook): Promise<RawWorkbook> {
    const doubtful = doubtfulColumns(raw);
    if (doubtful.length === 0) return raw;
    const columns = await this.#trips.trip((context) =>
      doubtful.map(({ table, heading }) => queueColumn(context, table, heading)),
    );
    return { ...raw, columns: columns.map((one) => one()) };
  }
}

interface Found {
  readonly structure: RawWorkbook["structure"];
  readonly tables: readonly ReadTable[];
  readonly cells: readonly RawCells[];
}

/** What the first trip of a reading asks. */
export interface ReadAhead {
  readonly structure: Queued<RawStructure>;
  readonly sheets: readonly Queued<RawCells | undefined>[];
  readonly tables: readonly QueuedTable[];
}

type QueuedTable = (structure: RawStructure) => ReadTable | undefined;

function foundBy(start: ReadAhead, queued: readonly QueuedTable[]): Found {
  const structure = start.structure();
  const tables = queued
    .flatMap((one) => one(structure) ?? [])
    .filter(({ table }) => isWhole(table.sheet));
  const sheets = start.sheets.flatMap((one) => one() ?? []).filter((one) => isWhole(one.sheet));
  return { structure, tables, cells: unique([...tables.map(({ cells }) => cells), ...sheets]) };
}

function isUnread({ headings, ranges }: UnreadRules): boolean {
  return headings.length + ranges.length > 0;
}

function isWhole(sheet: string): boolean {
  return !isUnfinished(sheet);
}

/** Headings of the tables of the layout, by table. */
function layoutHeadings(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    emptyLayout().sheets.flatMap(({ table }) =>
      table === undefined
        ? []
        : [[table.name, table.columns.map(({ heading }) => heading)] as const],
    ),
  );
}

/** Sheets of the layout without a table: the name that leads to them, and their title. */
function titledSheets(): { name: string; title: unknown }[] {
  return emptyLayout().sheets.flatMap(({ table, names = [], cells }) => {
    const [name] = names;
    if (table !== undefined || name === undefined) return [];
    return [{ name: name.name, title: cells.find(({ at }) => at === "A1")?.value }];
  });
}

/** Sheets that names of ours lead to. */
function ourSheets(structure: Found["structure"]): string[] {
  const present = new Map(structure.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const leading = structure.names
    .filter(({ name }) => /^AB_/i.test(name))
    .flatMap(({ refersTo }) => {
      const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'![]+))!/.exec(refersTo) ?? [];
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      return sheet === undefined ? [] : (present.get(sheet.toLowerCase()) ?? []);
    });
  return [...new Set(leading)].filter(isWhole);
}

/** Sheets that may be one of ours that has lost its name; none as long as nothing is missing. */
function suspectSheets({ structure, tables, cells }: Found): string[] {
  const present = new Set(structure.names.map(({ name }) => name.toLowerCase()));
  const isMissing = titledSheets().some(({ name }) => !present.has(name.toLowerCase()));
  if (tables.length === 0 || !isMissing) return [];
  const read = new Set(cells.map(({ sheet }) => sheet));
  return structure.sheets
    .map(({ name }) => name)
    .filter((name) => !read.has(name) && isWhole(name));
}

function unique(cells: readonly RawCells[]): RawCells[] {
  return [...new Map(cells.map((one) => [one.sheet, one])).values()];
}

function sizesOf({ tables, cells }: RawWorkbook): ReadonlyMap<string, number> {
  const read = tables.map(({ name, sheet }): [string, number] => [
    name,
    JSON.stringify(cells.find((one) => one.sheet === sheet)?.formulas ?? []).length,
  ]);
  const none = [...layoutHeadings().keys()].map((name): [string, number] => [name, 0]);
  return new Map([...none, ...read]);
}

/**
 * Tables in groups whose responses stay below a size; a larger one stands alone.
 *
 * @example
 * groupsOf(new Map([["A", 6], ["B", 3], ["C", 5]]), 10); //=> [["A", "B"], ["C"]]
 */
export function groupsOf(sizes: ReadonlyMap<string, number>, most: number): string[][] {
  const groups: string[][] = [];
  let used = Infinity;
  for (const [name, size] of sizes) {
    if (used + size > most) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(name);
    used += size;
  }
  return groups;
}
