import { cellText, parseAreaText } from "../model/a1";
import type { Area } from "../model/area";
import type { Book } from "../model/book";
import type { CellContent } from "../model/cell";
import { addFormat } from "../model/conditionalFormats";
import { applyFilter, clearFilter } from "../model/filter";
import { guardStructure } from "../model/guards";
import { setHeading } from "../model/headings";
import { typedLocally } from "../model/locale";
import { makeTable } from "../model/makeTable";
import { moveTable } from "../model/moveCells";
import { moveColumn } from "../model/moveColumn";
import { checkName, checkSheetName } from "../model/naming";
import { renameSheet, renameTable } from "../model/renaming";
import type { EventSource } from "../model/sheetEvent";
import type { Visibility } from "../model/sheet";
import { sortTable } from "../model/sortTable";
import { editSheet, removeSheet } from "../model/structure";
import type { Table } from "../model/table";
import { convertToRange, deleteTable } from "../model/tableEnd";
import { resizeTable } from "../model/tableGrowth";
import { setValidation } from "../model/validations";
import { clearContents, writeCells } from "../model/writeCells";

/**
 * Somebody who works in the workbook with mouse and keyboard, here or elsewhere. Rows count from 1,
 * as people see them; what Excel refuses is thrown as a HostError.
 */
export class Person {
  constructor(
    readonly book: Book,
    /** A co-author elsewhere is "Remote". */
    readonly source: EventSource,
  ) {}

  /** Types into one cell, or the same into a range, as people do where this Excel is. */
  type(sheet: string, a1: string, value: CellContent): void {
    const typed = typedLocally(value, this.book.options.locale);
    this.#act(() => writeCells(this.book, this.book.sheet(sheet), cells(a1), typed));
  }

  /** Types into a cell of a table's body. @param row - from 0 */
  typeIn(table: string, row: number, heading: string, value: CellContent): void {
    const { body, sheet, headings } = this.book.table(table);
    const column = body.left + headings.indexOf(heading);
    this.type(sheet.name, cellText(body.top + row, column), value);
  }

  clear(sheet: string, a1: string): void {
    this.#act(() => clearContents(this.book, this.book.sheet(sheet), cells(a1)));
  }

  select(sheet: string, a1: string): void {
    this.#act(() => {
      const place = { sheet: this.book.sheet(sheet), area: cells(a1) };
      Object.assign(this.book.selection, place);
      this.book.onEvent({ kind: "selected", ...place });
    });
  }

  addSheet(name: string): void {
    this.#act(() => {
      guardStructure(this.book);
      checkSheetName(this.book, name);
      const sheet = this.book.makeSheet(name);
      this.book.sheets.push(sheet);
      this.book.onEvent({ kind: "added", sheet });
    });
  }

  renameSheet(from: string, to: string): void {
    guardStructure(this.book);
    checkSheetName(this.book, to, this.book.sheet(from));
    renameSheet(this.book, this.book.sheet(from), to);
  }

  /** @param position - from 0 */
  moveSheet(name: string, position: number): void {
    guardStructure(this.book);
    const sheet = this.book.sheet(name);
    const others = this.book.sheets.filter((other) => other !== sheet);
    this.book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  setVisibility(name: string, visibility: Visibility): void {
    guardStructure(this.book);
    this.book.sheet(name).visibility = visibility;
  }

  deleteSheet(name: string): void {
    this.#act(() => {
      guardStructure(this.book);
      const sheet = this.book.sheet(name);
      removeSheet(this.book, sheet);
      this.book.onEvent({ kind: "deleted", sheet });
    });
  }

  protectSheet(name: string, options: Readonly<Record<string, boolean>> = {}): void {
    this.book.sheet(name).protection = { options, password: "secret" };
  }

  unprotectSheet(name: string): void {
    this.book.sheet(name).protection = undefined;
  }

  protectStructure(): void {
    this.book.structureProtection = { options: {}, password: "secret" };
  }

  /** @param at - the row that the first new one becomes */
  insertRows(sheet: string, at: number, count = 1): void {
    this.#edit(sheet, { axis: "row", at: at - 1, count });
  }

  deleteRows(sheet: string, at: number, count = 1): void {
    this.#edit(sheet, { axis: "row", at: at - 1, count: -count });
  }

  /** @param at - letters of the column that the first new one becomes */
  insertColumns(sheet: string, at: string, count = 1): void {
    this.#edit(sheet, { axis: "column", at: cells(`${at}1`).left, count });
  }

  deleteColumns(sheet: string, at: string, count = 1): void {
    this.#edit(sheet, { axis: "column", at: cells(`${at}1`).left, count: -count });
  }

  hideRows(sheet: string, first: number, last = first): void {
    for (let row = first; row <= last; row += 1) this.book.sheet(sheet).hiddenRows.add(row - 1);
  }

  /** Merges cells; what the others held goes. */
  merge(sheet: string, a1: string): void {
    this.book.sheet(sheet).merges.push({ area: cells(a1) });
  }

  /** Prints a part of a sheet, one page of A4 wide. */
  setPrintArea(sheet: string, a1: string): void {
    const { values } = this.book.sheet(sheet).pageLayout;
    values.set("printArea", cells(a1));
    values.set("paperSize", "A4");
    values.set("zoom", { horizontalFitToPages: 1 });
  }

  /** Lets cells accept the words that a formula leads to. */
  setList(sheet: string, a1: string, source: string): void {
    const rule = { list: { inCellDropDown: true, source } };
    this.#act(() => setValidation(this.book, this.book.sheet(sheet), [cells(a1)], rule));
  }

  /** Colours cells while a formula is true. */
  addHighlight(sheet: string, a1: string, formula: string): void {
    this.#act(() => {
      const format = addFormat(this.book, this.book.sheet(sheet), [cells(a1)], "Custom");
      format.formula = formula;
    });
  }

  renameTable(from: string, to: string): void {
    checkName(this.book, to, this.book.table(from));
    renameTable(this.book, this.book.table(from), to);
  }

  convertToRange(table: string): void {
    this.#act(() => convertToRange(this.book, this.book.table(table)));
  }

  deleteTable(table: string): void {
    this.#act(() => deleteTable(this.book, this.book.table(table)));
  }

  /** Cuts a table and pastes it with its first heading at a cell. */
  moveTable(table: string, sheet: string, a1: string): void {
    this.#act(() =>
      moveTable(this.book, this.book.table(table), this.book.sheet(sheet), cells(a1)),
    );
  }

  renameColumn(table: string, heading: string, to: string | number): void {
    const found = this.book.table(table);
    this.#act(() => setHeading(this.book, found, indexOf(found, heading), to));
  }

  /** @param to - place among the columns, from 0 */
  moveColumn(table: string, heading: string, to: number): void {
    const found = this.book.table(table);
    this.#act(() => moveColumn(this.book, found, indexOf(found, heading), to));
  }

  /** Adds a column at the right end of a table. */
  addColumn(table: string, heading: string): void {
    const found = this.book.table(table);
    this.#act(() => {
      resizeTable(this.book, found, { ...found.area, right: found.area.right + 1 });
      setHeading(this.book, found, found.columns.length - 1, heading);
    });
  }

  deleteColumn(table: string, heading: string): void {
    const found = this.book.table(table);
    const at = found.area.left + indexOf(found, heading);
    this.#act(() => editSheet(this.book, found.sheet, { axis: "column", at, count: -1 }));
  }

  sort(table: string, heading: string, isDescending = false): void {
    const found = this.book.table(table);
    this.#act(() => sortTable(this.book, found, indexOf(found, heading), isDescending));
  }

  /** Lets only the rows through whose cell shows one of the values. */
  filter(table: string, heading: string, shown: readonly string[]): void {
    const found = this.book.table(table);
    const column = found.area.left + indexOf(found, heading);
    applyFilter(this.book, found, (row) =>
      shown.includes(String(found.sheet.cells.get(row, column)?.content ?? "")),
    );
  }

  clearFilter(table: string): void {
    clearFilter(this.book, this.book.table(table));
  }

  /** @param sheet - for a name that only this sheet knows */
  addName(name: string, formula: string, sheet?: string): void {
    const names = sheet === undefined ? this.book.names : this.book.sheet(sheet).names;
    names.push({ name, formula, comment: "", visible: true });
  }

  /** A name that the Name Manager does not show, as other add-ins leave them. */
  addHiddenName(name: string, formula: string): void {
    this.book.names.push({ name, formula, comment: "", visible: false });
  }

  /** Makes cells with their first row as headings a table. */
  addTable(sheet: string, a1: string, name: string): void {
    checkName(this.book, name);
    this.#act(() => {
      makeTable(this.book, this.book.sheet(sheet), cells(a1)).name = name;
    });
  }

  deleteName(name: string): void {
    this.book.names = this.book.names.filter((other) => other.name !== name);
  }

  #edit(sheet: string, edit: Parameters<typeof editSheet>[2]): void {
    this.#act(() => editSheet(this.book, this.book.sheet(sheet), edit));
  }

  #act(work: () => void): void {
    const { source, isAddin } = this.book;
    Object.assign(this.book, { source: this.source, isAddin: false });
    try {
      work();
    } finally {
      Object.assign(this.book, { source, isAddin });
    }
  }
}

function cells(a1: string): Area {
  const found = parseAreaText(a1);
  if (found === undefined) throw new RangeError(`no address: ${a1}`);
  return found;
}

function indexOf(table: Table, heading: string): number {
  const index = table.headings.indexOf(heading);
  if (index < 0) throw new RangeError(`${table.name} has no column ${heading}`);
  return index;
}
