import { WorkbookError } from "../../app/workbookError";
import { COLUMN_LOOKS, columnLayout, isDayCell, LOOK_STYLES, tableLayout } from "../../core/sheets";
import {
  isSameKey,
  parseAddress,
  parseArea,
  recordKey,
  tableOf,
  toDateSystem,
  toFileForm,
  type CellChange,
  type CellValue,
  type ChangePlan,
  type ColumnChange,
  type NameChange,
  type RecordState,
  type Row,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import {
  addSheets,
  addTableColumn,
  appendTableRows,
  editCells,
  quoteSheetName,
  readWorkbook,
  removeSheets,
  removeTableRows,
  requestRecalculation,
  setColumnFormula,
  setNames,
  setValidations,
  styleIndexes,
  type CellEdit,
  type NewCell,
  type OpenedPackage,
} from "../../ooxml";
import { applyFooters } from "./applyFooters";
import { readState } from "./readState";
import { toNames, toSheet } from "./renderWorkbook";
import { rowHeight } from "./rowHeight";
import { toValidation } from "./validation";

/**
 * Changes a package as planned. When anything throws, the package is not to be used any more.
 *
 * @returns what of the plan has no place in it, a plain phrase each
 * @throws WorkbookError `changed-meanwhile`
 * @throws PackageRefusal for what stands in the way
 */
export function applyPlan(pkg: OpenedPackage, plan: ChangePlan): readonly string[] {
  const changed = new Changes(pkg, plan);
  changed.restore();
  changed.edit();
  changed.addSheetsAndNames();
  changed.compute();
  requestRecalculation(pkg);
  return applyFooters(pkg, plan.footers);
}

class Changes {
  readonly #pkg: OpenedPackage;
  readonly #plan: ChangePlan;
  #state: WorkbookState;
  readonly #date1904: boolean;

  constructor(pkg: OpenedPackage, plan: ChangePlan) {
    this.#pkg = pkg;
    this.#plan = plan;
    this.#state = readState(pkg);
    this.#date1904 = readWorkbook(pkg).date1904;
  }

  /** Columns and formulas first: they count the rows as the plan knows them. */
  restore(): void {
    const { addedColumns, repairedColumns, repairedCells, repairedRules } = this.#plan;
    for (const added of addedColumns) this.#addColumn(added);
    for (const { table, column, values } of repairedColumns) {
      const { formula } = column;
      if (formula === undefined) throw new TypeError(`${column.heading} has no formula`);
      setColumnFormula(this.#pkg, table, {
        heading: column.heading,
        formula: toFileForm(formula, this.#table(table).name),
        values: values,
      });
    }
    for (const { sheet, cell } of repairedCells) {
      const { row, column } = parseAddress(cell.at);
      const edit = { row, column, value: cell.value, formula: cell.formula };
      editCells(this.#pkg, this.#sheetPart(sheet), [edit]);
    }
    for (const { sheet, rules } of repairedRules) {
      setValidations(
        this.#pkg,
        this.#sheetPart(sheet),
        rules.map(({ range, accepts }) => toValidation(accepts, parseArea(range))),
      );
    }
  }

  /** Cells, then the rows that come and go at the ends of tables. */
  edit(): void {
    const { cells, removedRows, addedRows } = this.#plan;
    const bySheet = new Map<string, CellEdit[]>();
    for (const change of cells) {
      const table = this.#table(change.table);
      const part = this.#sheetPart(table.sheet);
      bySheet.set(part, [...(bySheet.get(part) ?? []), this.#toEdit(table, change)]);
    }
    for (const [part, edits] of bySheet) editCells(this.#pkg, part, edits);
    for (const { table, keys } of removedRows) this.#removeRows(this.#table(table), keys);
    if (removedRows.length > 0) this.#state = readState(this.#pkg);
    for (const name of new Set(addedRows.map(({ table }) => table))) {
      const rows = addedRows.filter(({ table }) => table === name).map(({ row }) => row);
      this.#appendRows(this.#table(name), rows);
    }
  }

  addSheetsAndNames(): void {
    const { addedSheets, removedSheets, names } = this.#plan;
    const gone = names.flatMap(({ name, refersTo }) => (refersTo === undefined ? [name] : []));
    if (removedSheets.length > 0) {
      removeSheets(this.#pkg, { sheets: removedSheets, names: gone });
    }
    addSheets(this.#pkg, {
      sheets: addedSheets.map(toSheet),
      names: addedSheets.flatMap(toNames),
    });
    setNames(
      this.#pkg,
      names.map((change) => toNameEdit(change)),
    );
  }

  /** New results of formulas that keep their texts. */
  compute(): void {
    const { computedValues, computedCells } = this.#plan;
    if (computedValues.length + computedCells.length === 0) return;
    const state = readState(this.#pkg);
    const bySheet = new Map<string, CellEdit[]>();
    const add = (sheet: string, edit: CellEdit) => {
      const edits = bySheet.get(sheet) ?? [];
      edits.push(edit);
      bySheet.set(sheet, edits);
    };
    for (const { table: name, column: heading, values } of computedValues) {
      const table = tableOf(state, name);
      const position = table === undefined ? -1 : table.headings.indexOf(heading);
      if (table === undefined || position < 0) continue;
      table.records.forEach(({ at, row }, index) => {
        const value = values[index];
        if (index >= values.length || value === undefined || row.get(heading) === value) return;
        const column = table.firstColumn + position;
        add(table.sheet, { row: at, column, value: value, keepsFormula: true });
      });
    }
    for (const { sheet, at, value } of computedCells) {
      add(sheet, { ...parseAddress(at), value: value, keepsFormula: true });
    }
    for (const [sheet, edits] of bySheet) editCells(this.#pkg, this.#sheetPart(sheet), edits);
  }

  #table(name: string): TableState {
    const table = tableOf(this.#state, name);
    if (table === undefined) throw meanwhile(`the table ${name} is gone`);
    return table;
  }

  #sheetPart(name: string): string {
    const sheet = readWorkbook(this.#pkg).sheets.find((one) => one.name === name);
    if (sheet === undefined) throw meanwhile(`the sheet ${name} is gone`);
    return sheet.part;
  }

  #toEdit(table: TableState, { key, column, expected, value }: CellChange): CellEdit {
    const record = recordOf(table, key);
    const position = table.headings.indexOf(column);
    if (position < 0) throw meanwhile(`${table.sheet} has no column ${column}`);
    if (!isSame(record.row.get(column), expected)) {
      throw meanwhile(`${table.sheet}: ${key}, ${column} holds another value`);
    }
    return {
      row: record.at,
      column: table.firstColumn + position,
      value: this.#toFile(table.name, record.row, column, value),
    };
  }

  #toFile(table: string, row: Row, column: string, value: CellValue) {
    const isDay = isDayCell(table, row, column);
    return isDay ? toDateSystem(value, this.#date1904) : value;
  }

  #appendRows(table: TableState, rows: readonly Row[]): void {
    const formulas = new Map(
      table.headings.flatMap((heading): [string, string][] => {
        const formula =
          table.columnFormulas.get(heading) ?? columnLayout(table.name, heading)?.formula;
        return formula === undefined ? [] : [[heading, toFileForm(formula, table.name)]];
      }),
    );
    const layout = tableLayout(table.name);
    const added = rows.map((row) => ({
      cells: new Map<number, NewCell>(
        table.headings.map((heading, position) => {
          const formula = formulas.get(heading);
          const value = this.#toFile(table.name, row, heading, row.get(heading));
          return [position, { value, formula }];
        }),
      ),
      height: layout && rowHeight(layout, row),
    }));
    appendTableRows(this.#pkg, table.name, added, isBlank(table));
  }

  #removeRows(table: TableState, keys: readonly string[]): void {
    const last = table.records.slice(-keys.length);
    const isSameRows = keys.every((key, index) => {
      const record = last[index];
      return record !== undefined && isSameKey(recordKey(record.row, keysOf(table)), key);
    });
    if (!isSameRows) throw meanwhile(`${table.sheet} has other rows at its end`);
    removeTableRows(this.#pkg, table.name, keys.length);
  }

  #addColumn({ table: name, column, values }: ColumnChange): void {
    const table = this.#table(name);
    const { heading, formula, type, accepts } = column;
    const [style = 0] = styleIndexes(this.#pkg, [LOOK_STYLES[COLUMN_LOOKS[type]]]);
    addTableColumn(this.#pkg, name, {
      heading,
      formula: formula === undefined ? undefined : toFileForm(formula, table.name),
      values: values,
      style,
    });
    this.#state = readState(this.#pkg);
    const { sheet, firstColumn, headings, headingRow, records } = this.#table(name);
    const at = firstColumn + headings.indexOf(heading);
    if (accepts === undefined || records.length === 0) return;
    const cells = { firstColumn: at, lastColumn: at, firstRow: headingRow + 1 };
    const area = { ...cells, lastRow: headingRow + records.length };
    setValidations(this.#pkg, this.#sheetPart(sheet), [toValidation(accepts, area)]);
  }
}

function toNameEdit({ name, sheet, refersTo }: NameChange) {
  if (refersTo === undefined) return { name, formula: undefined };
  if (sheet === undefined) return { name, formula: refersTo };
  const absolute = refersTo.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return { name, formula: `${quoteSheetName(sheet)}!${absolute}` };
}

function keysOf({ name, headings }: TableState): readonly string[] {
  return tableLayout(name)?.keys ?? headings.slice(0, 1);
}

function recordOf(table: TableState, key: string): RecordState {
  const found = table.records.filter(({ row }) => isSameKey(recordKey(row, keysOf(table)), key));
  const [record] = found;
  if (record === undefined) throw meanwhile(`${table.sheet}: ${key} is gone`);
  if (found.length > 1) throw meanwhile(`${table.sheet}: ${key} stands there twice`);
  return record;
}

/** Whether a table has nothing but the blank row that an empty one keeps. */
function isBlank({ name, records }: TableState): boolean {
  const [only] = records;
  if (records.length !== 1 || only === undefined) return false;
  return [...only.row].every(
    ([heading, value]) =>
      value === undefined || value === "" || columnLayout(name, heading)?.type === "computed",
  );
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === "object" && typeof other === "object") return one.error === other.error;
  return one === other || ((one ?? "") === "" && (other ?? "") === "");
}

function meanwhile(what: string): WorkbookError {
  const message = `The workbook has been changed meanwhile: ${what}. Read it again.`;
  return new WorkbookError("changed-meanwhile", message);
}
