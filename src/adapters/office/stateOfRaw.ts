import { columnLayout, isDayCell } from "../../core/sheets";
import {
  cellAddress,
  fromDateSystem,
  toScreenForm,
  type CellState,
  type CellValue,
  type ReadOnlyReason,
  type RecordState,
  type SheetState,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import type { RawCells, RawColumn, RawStructure, RawTable, RawWorkbook } from "./rawWorkbook";
import { ruleOfExcel } from "./ruleOfExcel";
import { isUnfinished, leftovers } from "./unfinished";

/**
 * What was read as use cases see it: results of formulas are left out, and so is what an interrupted
 * fill left behind.
 */
export function stateOfRaw(raw: RawWorkbook): WorkbookState {
  const { structure } = raw;
  const lost = new Set(leftovers(structure).names);
  const tables = raw.tables.map((table) => toTable(table, raw));
  return {
    sheets: structure.sheets
      .filter(({ name }) => !isUnfinished(name))
      .map((sheet) => toSheet(sheet, raw)),
    tables,
    otherTables: structure.tables.map(({ name }) => name).filter((name) => !/^AB_/i.test(name)),
    names: new Map(
      structure.names
        .filter(({ name }) => !lost.has(name))
        .map(({ name, refersTo }) => [name, refersTo]),
    ),
    readOnly: readOnlyReason(structure),
  };
}

function readOnlyReason({ isReadOnly, isProtected }: RawStructure): ReadOnlyReason | undefined {
  if (isReadOnly) {
    const message = "The workbook is open for reading only: choose Edit Workbook, or save a copy.";
    return { code: "read-only", message };
  }
  if (isProtected) {
    const message =
      "The structure of the workbook is protected: choose Review, Protect Workbook in Excel to lift that.";
    return { code: "structure-protected", message };
  }
  return undefined;
}

function toSheet(
  { name, isVisible, isProtected }: RawStructure["sheets"][number],
  raw: RawWorkbook,
): SheetState {
  const cells = raw.cells.find(({ sheet }) => sheet === name);
  const tables = raw.tables.filter(({ sheet }) => sheet === name);
  return {
    name,
    isVisible,
    isProtected,
    isOurs: cells !== undefined || tables.length > 0,
    cells: cells === undefined ? new Map() : looseCells(cells, tables),
    rules: tables
      .flatMap(({ rules }) => rules)
      .flatMap(({ range, type, rule }) => {
        const text = ruleOfExcel(type, rule);
        return text === undefined ? [] : [{ ranges: [range], rule: text }];
      }),
  };
}

function looseCells(cells: RawCells, tables: readonly RawTable[]): Map<string, CellState> {
  const loose = new Map<string, CellState>();
  cells.formulas.forEach((line, down) => {
    const row = cells.firstRow + down;
    line.forEach((found, right) => {
      const column = cells.firstColumn + right;
      if (found === "" || tables.some((table) => isInTable(table, row, column))) return;
      const formula = formulaOf(found);
      const value = formula === undefined ? constant(found) : undefined;
      loose.set(cellAddress(column, row), { value, formula });
    });
  });
  return loose;
}

function isInTable(
  { firstRow, firstColumn, rowCount, headings }: RawTable,
  row: number,
  column: number,
): boolean {
  const isBeside = column < firstColumn || column >= firstColumn + headings.length;
  return !isBeside && row >= firstRow - 1 && row < firstRow + rowCount;
}

function toTable(table: RawTable, raw: RawWorkbook): TableState {
  const { name, sheet, firstRow, firstColumn, headings } = table;
  const records = toRecords(table, raw);
  return {
    name,
    sheet,
    headingRow: firstRow - 1,
    firstColumn,
    headings,
    records,
    columnFormulas: new Map(
      headings.flatMap((heading): [string, string][] => {
        const formula = usualFormula(records, heading);
        return formula === undefined ? [] : [[heading, formula]];
      }),
    ),
  };
}

function toRecords(table: RawTable, raw: RawWorkbook): RecordState[] {
  const cells = raw.cells.find(({ sheet }) => sheet === table.sheet);
  const columns = new Map(
    raw.columns.filter((one) => one.table === table.name).map((one) => [one.heading, one]),
  );
  return Array.from({ length: table.rowCount }, (_value, index) => {
    const at = table.firstRow + index;
    const line = cells?.formulas[at - cells.firstRow] ?? [];
    const left = table.firstColumn - (cells?.firstColumn ?? 1);
    return toRecord(table, index, (position) => line[left + position] ?? "", {
      columns,
      date1904: raw.structure.date1904,
    });
  });
}

function toRecord(
  { name, firstRow, headings }: RawTable,
  index: number,
  found: (position: number) => unknown,
  read: { readonly columns: ReadonlyMap<string, RawColumn>; readonly date1904: boolean },
): RecordState {
  const row = new Map<string, CellValue>();
  const formulas = new Map<string, string>();
  headings.forEach((heading, position) => {
    const { value, formula } = cellOf(found(position), index, read.columns.get(heading));
    if (value !== undefined) row.set(heading, value);
    if (formula !== undefined) formulas.set(heading, toScreenForm(formula, name));
  });
  if (read.date1904) {
    for (const [heading, value] of row) {
      if (isDayCell(name, row, heading)) row.set(heading, fromDateSystem(value, true));
    }
  }
  return { at: firstRow + index, row, formulas };
}

/** One cell: where its values were read, they tell a text such as "=x" from a formula. */
function cellOf(found: unknown, index: number, column: RawColumn | undefined): CellState {
  if (column === undefined) {
    const formula = formulaOf(found);
    return { value: formula === undefined ? constant(found) : undefined, formula };
  }
  const value = column.values[index];
  const isError = column.types[index] === "Error";
  const shown = isError ? { error: String(value) } : constant(value);
  const isFormula = formulaOf(found) !== undefined && (isError || value !== found);
  return { value: shown, formula: isFormula ? formulaOf(found) : undefined };
}

function formulaOf(found: unknown): string | undefined {
  return typeof found === "string" && found.startsWith("=") ? found.slice(1) : undefined;
}

function constant(found: unknown): CellValue {
  if (typeof found === "number" || typeof found === "boolean") return found;
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** Excel does not tell the formula that new rows get: it is the one that most rows have. */
function usualFormula(records: readonly RecordState[], heading: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { formulas } of records) {
    const formula = formulas.get(heading);
    if (formula !== undefined) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual !== undefined && usual[1] * 2 > records.length ? usual[0] : undefined;
}

/**
 * Columns of ours whose typed cells cannot be told by their formulas alone: formulas of people, texts
 * such as "=x", errors. Their values have to be read, too.
 */
export function doubtfulColumns({
  tables,
  cells,
}: RawWorkbook): { table: string; heading: string }[] {
  return tables.flatMap((table) => {
    const found = cells.find(({ sheet }) => sheet === table.sheet);
    return table.headings
      .filter((heading, position) => {
        const layout = columnLayout(table.name, heading);
        if (layout === undefined || layout.type === "computed" || found === undefined) return false;
        const at = table.firstColumn + position - found.firstColumn;
        return found.formulas
          .slice(table.firstRow - found.firstRow, table.firstRow - found.firstRow + table.rowCount)
          .some((line) => isDoubtful(line[at]));
      })
      .map((heading) => ({ table: table.name, heading }));
  });
}

function isDoubtful(found: unknown): boolean {
  return typeof found === "string" && /^(?:=|#N\/A$|#[A-Z/0_]+[!?]$)/.test(found);
}
