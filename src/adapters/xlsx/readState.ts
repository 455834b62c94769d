import type { Needed } from "../../app/ports";
import { columnLayout } from "../../core/sheets";
import {
  type CellState,
  type RuleState,
  type SheetState,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import {
  cellReference,
  rangeReference,
  readRows,
  readValidations,
  readWorkbook,
  type CellRange,
  type OpenedPackage,
  type RowModel,
  type SheetModel,
  type TableModel,
  type ValidationModel,
  type WorkbookModel,
} from "../../ooxml";
import { readOnlyReason } from "./readOnlyReason";
import { TableReader } from "./tableReader";
import { translated } from "./translated";

const OURS = /^AB_/i;

/**
 * What a package holds, as far as it concerns us. Days are numbers of the 1900 system whatever the
 * file counts in.
 *
 * @param needed - tables and sheets with none of it are left out; undefined: all is read
 * @throws PackageRefusal
 */
export function readState(pkg: OpenedPackage, needed?: Needed): WorkbookState {
  const model = readWorkbook(pkg);
  const ours = model.tables.filter(({ name }) => isNeeded(name, needed?.tables));
  const named = sheetsOfOurNames(model, needed);
  const read = model.sheets.map((sheet, position) => {
    const tables = ours.filter(({ sheetPosition }) => sheetPosition === position);
    const isOurs =
      sheet.isWorksheet &&
      (tables.length > 0 ||
        named.has(sheet.name.toLowerCase()) ||
        (needed === undefined && usesOurs(pkg, sheet.part)));
    const isWhole = needed === undefined || named.has(sheet.name.toLowerCase());
    return readSheet({ pkg, model, sheet, tables, isOurs, isWhole });
  });
  return {
    sheets: read.map(({ sheet }) => sheet),
    tables: read.flatMap(({ tables }) => tables),
    otherTables: model.tables.map(({ name }) => name).filter((name) => !OURS.test(name)),
    names: new Map(
      model.names
        .filter(({ sheetPosition }) => sheetPosition === undefined)
        .map(({ name, formula }) => [name, formula]),
    ),
    readOnly: readOnlyReason(pkg),
  };
}

/** Whether a name is one of ours and, where some are asked for, among these. */
function isNeeded(name: string, asked: readonly string[] | undefined): boolean {
  return OURS.test(name) && asked?.some((one) => isSameName(one, name)) !== false;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether formulas of a sheet look at our tables or names: it may be our Dashboard, its name lost. */
function usesOurs(pkg: OpenedPackage, part: string): boolean {
  return pkg.text(part)?.includes("AB_") === true;
}

/** The sheets, in lower case, that names of ours lead to: the Dashboard has no table. */
function sheetsOfOurNames({ names }: WorkbookModel, needed?: Needed): ReadonlySet<string> {
  return new Set(
    names
      .filter(
        ({ name, sheetPosition }) => sheetPosition === undefined && isNeeded(name, needed?.names),
      )
      .flatMap(({ formula }) => sheetOf(formula) ?? []),
  );
}

/** The sheet of a reference such as 'Year''s plan'!$A$1, in lower case. */
function sheetOf(reference: string): string | undefined {
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]/i.exec(reference) ?? [];
  return (quoted?.replaceAll("''", "'") ?? plain)?.toLowerCase();
}

interface Task {
  readonly pkg: OpenedPackage;
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly tables: readonly TableModel[];
  readonly isOurs: boolean;
  /** Or only the typed columns of its tables. */
  readonly isWhole: boolean;
}

function readSheet(task: Task): { sheet: SheetState; tables: readonly TableState[] } {
  const { pkg, model, sheet, isOurs, isWhole } = task;
  const tables = task.tables.map((table) => new TableReader(table, sheet.name, model.date1904));
  const cells = new Map<string, CellState>();
  if (isOurs) {
    const take = (row: RowModel) => {
      for (const table of tables) table.take(row);
      for (const cell of row.cells) {
        if (tables.some((table) => table.holds(cell))) continue;
        const { value, formula } = cell;
        cells.set(cellReference(cell), { value, formula });
      }
    };
    readRows(pkg, sheet.part, take, isWhole ? undefined : task.tables.flatMap(typedAreas));
  }
  let rules: readonly RuleState[] | undefined = isOurs ? undefined : [];
  return {
    sheet: {
      name: sheet.name,
      isVisible: sheet.state === "visible",
      get isProtected() {
        return translated(() => sheet.isProtected);
      },
      isOurs,
      cells,
      // They take another pass over the sheet, and few use cases ask for them.
      get rules() {
        return (rules ??= translated(() => readValidations(pkg, sheet.part)).map(toRule));
      },
    },
    tables: tables.map((table) => table.state()),
  };
}

/** The columns of a table that hold no result of our formulas; those beside each other are one. */
function typedAreas({ name, headings, range }: TableModel): readonly CellRange[] {
  const areas: CellRange[] = [];
  headings.forEach((heading, position) => {
    if (columnLayout(name, heading)?.type === "computed") return;
    const column = range.firstColumn + position;
    const before = areas.at(-1);
    if (before?.lastColumn === column - 1)
      areas[areas.length - 1] = { ...before, lastColumn: column };
    else areas.push({ ...range, firstColumn: column, lastColumn: column });
  });
  return areas;
}

function toRule({ ranges, type, operator, formula1, formula2 }: ValidationModel): RuleState {
  const isComparison = type !== "list" && type !== "custom";
  // LibreOffice writes a second formula where none is used.
  const hasTwo = isComparison && /between/i.test(operator);
  return {
    ranges: ranges.map(rangeReference),
    rule: [type, ...(isComparison ? [operator] : []), formula1, ...(hasTwo ? [formula2] : [])].join(
      " ",
    ),
  };
}
