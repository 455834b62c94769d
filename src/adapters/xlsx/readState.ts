import { isDayCell } from "../../core/sheets";
import {
  fromDateSystem,
  toScreenForm,
  type CellState,
  type CellValue,
  type RecordState,
  type RuleState,
  type SheetState,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import {
  cellReference,
  rangeReference,
  readCells,
  readValidations,
  readWorkbook,
  type CellModel,
  type OpenedPackage,
  type SheetCells,
  type SheetModel,
  type TableModel,
  type ValidationModel,
  type WorkbookModel,
} from "../../ooxml";
import { readOnlyReason } from "./readOnlyReason";

const OURS = /^AB_/i;

/**
 * What a package holds, as far as it concerns us. Days are numbers of the 1900 system whatever the
 * file counts in.
 *
 * @throws PackageRefusal
 */
export function readState(pkg: OpenedPackage): WorkbookState {
  const model = readWorkbook(pkg);
  const ours = model.tables.filter(({ name }) => OURS.test(name));
  const named = sheetsOfOurNames(model);
  const read = model.sheets.map((sheet, position) => {
    const tables = ours.filter(({ sheetPosition }) => sheetPosition === position);
    const isOurs =
      sheet.isWorksheet &&
      (tables.length > 0 || named.has(sheet.name.toLowerCase()) || usesOurs(pkg, sheet.part));
    return readSheet({ pkg, model, sheet, tables, isOurs });
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

/** Whether formulas of a sheet look at our tables or names: it may be our Dashboard, its name lost. */
function usesOurs(pkg: OpenedPackage, part: string): boolean {
  return pkg.text(part)?.includes("AB_") === true;
}

/** The sheets, in lower case, that names of ours lead to: the Dashboard has no table. */
function sheetsOfOurNames({ names }: WorkbookModel): ReadonlySet<string> {
  return new Set(
    names
      .filter(({ name, sheetPosition }) => OURS.test(name) && sheetPosition === undefined)
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
}

function readSheet(task: Task): { sheet: SheetState; tables: readonly TableState[] } {
  const { pkg, sheet, tables, isOurs } = task;
  const cells: SheetCells = isOurs ? readCells(pkg, sheet.part) : { rows: [], merges: [] };
  return {
    sheet: {
      name: sheet.name,
      isVisible: sheet.state === "visible",
      isProtected: sheet.isProtected,
      isOurs,
      cells: looseCells(cells, tables),
      rules: isOurs ? readValidations(pkg, sheet.part).map(toRule) : [],
    },
    tables: tables.map((table) => toTable(table, cells, task)),
  };
}

function looseCells(
  { rows }: SheetCells,
  tables: readonly TableModel[],
): ReadonlyMap<string, CellState> {
  const isInTable = ({ row, column }: CellModel) =>
    tables.some(
      ({ range }) =>
        row >= range.firstRow &&
        row <= range.lastRow &&
        column >= range.firstColumn &&
        column <= range.lastColumn,
    );
  return new Map(
    rows.flatMap(({ cells }) =>
      cells
        .filter((cell) => isTold(cell) && !isInTable(cell))
        .map(({ row, column, value, formula }): [string, CellState] => [
          cellReference({ row, column }),
          { value, formula },
        ]),
    ),
  );
}

function isTold({ value, formula }: CellModel): boolean {
  return value !== undefined || formula !== undefined;
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

function toTable(table: TableModel, { rows }: SheetCells, { model, sheet }: Task): TableState {
  const { name, range, headings, headerRowCount, totalsRowCount, columnFormulas } = table;
  const firstRow = range.firstRow + headerRowCount;
  const lastRow = range.lastRow - totalsRowCount;
  const byRow = new Map(rows.map((row) => [row.row, row.cells]));
  const records: RecordState[] = [];
  for (let at = firstRow; at <= lastRow; at += 1) {
    records.push(toRecord(table, at, byRow.get(at) ?? [], model));
  }
  return {
    name,
    sheet: sheet.name,
    headingRow: range.firstRow,
    firstColumn: range.firstColumn,
    headings,
    records,
    columnFormulas: new Map(
      headings.flatMap((heading, position): [string, string][] => {
        const formula = columnFormulas[position];
        return formula === undefined ? [] : [[heading, toScreenForm(formula, name)]];
      }),
    ),
  };
}

function toRecord(
  { name, range, headings }: TableModel,
  at: number,
  cells: readonly CellModel[],
  { date1904 }: WorkbookModel,
): RecordState {
  const row = new Map<string, CellValue>();
  const formulas = new Map<string, string>();
  for (const cell of cells) {
    const heading = headings[cell.column - range.firstColumn];
    if (heading === undefined || cell.column < range.firstColumn) continue;
    if (cell.value !== undefined) row.set(heading, cell.value);
    if (cell.formula !== undefined) formulas.set(heading, toScreenForm(cell.formula, name));
  }
  if (date1904) toFirstDateSystem(name, row);
  return { at, row, formulas };
}

function toFirstDateSystem(table: string, row: Map<string, CellValue>): void {
  for (const [heading, value] of row) {
    if (isDayCell(table, row, heading)) row.set(heading, fromDateSystem(value, true));
  }
}
