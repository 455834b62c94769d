import { invalidOperation } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { isFilled } from "../model/cell";
import { cellsOf, type Area } from "../model/area";
import { guardSheet } from "../model/guards";
import { checkName } from "../model/naming";
import { renameTable } from "../model/renaming";
import { clearFilter } from "../model/filter";
import { convertToRange, deleteTable } from "../model/tableEnd";
import type { Table } from "../model/table";
import { resizeTable } from "../model/tableGrowth";
import { flagArgument, textArgument } from "./argument";
import { AutoFilterObject } from "./autoFilterObject";
import type { Host } from "./host";
import { EVENT } from "./listeners";
import { offerEvents } from "./offerEvents";
import { rangeArgument } from "./rangePlace";
import { TableColumnsObject } from "./tableColumns";
import { TableRowsObject } from "./tableRows";

/** A table. */
export class TableObject extends HostObject {
  readonly className = "Table";
  readonly eventTarget: string;

  constructor(
    readonly host: Host,
    readonly table: Table,
  ) {
    super();
    this.eventTarget = table.id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.table.id };
  }

  get id(): string {
    return this.table.id;
  }

  get name(): string {
    return this.table.name;
  }

  set name(name: unknown) {
    guardSheet(this.host.book, this.table.sheet);
    checkName(this.host.book, name, this.table);
    renameTable(this.host.book, this.table, name);
  }

  get style(): string {
    return this.table.look.style;
  }

  set style(style: unknown) {
    this.#look({ style: textArgument(style) });
  }

  get showBandedRows(): boolean {
    return this.table.look.showBandedRows;
  }

  set showBandedRows(value: unknown) {
    this.#look({ showBandedRows: flagArgument(value) });
  }

  get showBandedColumns(): boolean {
    return this.table.look.showBandedColumns;
  }

  set showBandedColumns(value: unknown) {
    this.#look({ showBandedColumns: flagArgument(value) });
  }

  get showFilterButton(): boolean {
    return this.table.look.showFilterButton;
  }

  set showFilterButton(value: unknown) {
    this.#look({ showFilterButton: flagArgument(value) });
  }

  get highlightFirstColumn(): boolean {
    return this.table.look.highlightFirstColumn;
  }

  set highlightFirstColumn(value: unknown) {
    this.#look({ highlightFirstColumn: flagArgument(value) });
  }

  get showHeaders(): boolean {
    return true;
  }

  get showTotals(): boolean {
    return this.table.showTotals;
  }

  /** [totals-row] The row comes under the table, where nothing may stand. */
  set showTotals(value: unknown) {
    const { table } = this;
    guardSheet(this.host.book, table.sheet);
    if (flagArgument(value) === table.showTotals) return;
    const step = table.showTotals ? -1 : 1;
    const below: Area = {
      ...table.area,
      top: table.area.bottom + 1,
      bottom: table.area.bottom + 1,
    };
    const isTaken = [...cellsOf(below)].some(([row, column]) =>
      isFilled(table.sheet.cells.get(row, column)),
    );
    if (step > 0 && isTaken) throw invalidOperation("There are cells under the table.");
    table.area = { ...table.area, bottom: table.area.bottom + step };
    table.showTotals = step > 0;
  }

  get worksheet(): HostObject {
    return this.host.worksheet(this.table.sheet);
  }

  get columns(): HostObject {
    return new TableColumnsObject(this.host, this.table);
  }

  get rows(): HostObject {
    return new TableRowsObject(this.host, this.table);
  }

  get autoFilter(): HostObject {
    return new AutoFilterObject(this.host, this.table);
  }

  getRange(): HostObject {
    return this.host.range(this.table.sheet, this.table.area);
  }

  getHeaderRowRange(): HostObject {
    return this.host.range(this.table.sheet, this.table.header);
  }

  getDataBodyRange(): HostObject {
    return this.host.range(this.table.sheet, this.table.body);
  }

  resize(address: unknown): void {
    const { area } = rangeArgument(this.host, this.table.sheet, address);
    resizeTable(this.host.book, this.table, area);
  }

  clearFilters(): void {
    clearFilter(this.host.book, this.table);
  }

  convertToRange(): HostObject {
    convertToRange(this.host.book, this.table);
    return this.getRange();
  }

  delete(): void {
    deleteTable(this.host.book, this.table);
  }

  #look(look: Partial<Table["look"]>): void {
    guardSheet(this.host.book, this.table.sheet);
    Object.assign(this.table.look, look);
  }
}

offerEvents(TableObject, {
  DataChanged: EVENT.tableChanged,
  SelectionChanged: EVENT.tableSelection,
});
