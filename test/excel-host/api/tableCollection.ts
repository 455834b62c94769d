import { invalidArgument } from "../wire/hostError";
import type { HostObject } from "../wire/hostObject";
import { cellsOf, heightOf, isWholeColumns } from "../model/area";
import { guardSheet } from "../model/guards";
import { settleHeadings } from "../model/headings";
import type { Sheet } from "../model/sheet";
import { Table } from "../model/table";
import { checkFree } from "../model/tableGrowth";
import { insertLine } from "../model/tableLines";
import type { Host } from "./host";
import { KeyedCollection } from "./keyedCollection";
import { EVENT, WORKBOOK } from "./listeners";
import { offerEvents } from "./offerEvents";
import { rangeArgument } from "./rangePlace";

/** Tables of the workbook, or of one sheet. */
export class TableCollectionObject extends KeyedCollection {
  readonly className = "TableCollection";
  readonly eventTarget: string;

  constructor(
    readonly host: Host,
    readonly sheet: Sheet | undefined,
  ) {
    super();
    this.eventTarget = sheet?.id ?? WORKBOOK;
  }

  override entries(): readonly HostObject[] {
    const tables = this.sheet?.tables ?? this.host.book.tables;
    return tables.map((table) => this.host.table(table));
  }

  override readonly find = (key: unknown): HostObject | undefined => {
    const table = typeof key === "string" ? this.host.book.findTable(key) : undefined;
    if (table === undefined) return undefined;
    return this.sheet === undefined || table.sheet === this.sheet
      ? this.host.table(table)
      : undefined;
  };

  get count(): number {
    return this.getCount();
  }

  /** [table-add] Over cells that hold no table; without headers, a row of them is put above. */
  add(address: unknown, hasHeaders: unknown): HostObject {
    const { book } = this.host;
    const { sheet, area } = rangeArgument(this.host, this.sheet ?? book.selection.sheet, address);
    guardSheet(book, sheet);
    if (isWholeColumns(area)) throw invalidArgument();
    checkFree(sheet, area);
    if (hasHeaders !== true) insertLine(book, sheet, area);
    const isLow = heightOf(area) === 1 || hasHeaders !== true;
    const place = isLow ? { ...area, bottom: area.bottom + 1 } : area;
    const table = new Table(this.#id(), this.#freeName(), sheet, place);
    settleHeadings(table);
    adoptFormulas(table);
    sheet.tables.push(table);
    book.onEvent({ kind: "tableAdded", table });
    return this.host.table(table);
  }

  #id(): string {
    const number = this.host.book.nextNumber().toString(16).toUpperCase().padStart(8, "0");
    return `{${number}-0000-0000-0000-000000000000}`;
  }

  #freeName(): string {
    let number = this.host.book.tables.length + 1;
    while (this.host.book.findTable(`Table${String(number)}`) !== undefined) number += 1;
    return `Table${String(number)}`;
  }
}

/** A column whose cells all have one formula is a calculated one from the start. */
function adoptFormulas(table: Table): void {
  for (const [index, column] of table.columns.entries()) {
    const formulas = [...cellsOf(table.columnBody(index))].map(
      ([row, at]) => table.sheet.cells.get(row, at)?.formula,
    );
    if (new Set(formulas).size === 1) column.calculatedFormula = formulas[0];
  }
}

offerEvents(TableCollectionObject, {
  Added: EVENT.tableAdded,
  Deleted: EVENT.tableDeleted,
  DataChanged: EVENT.tableChanged,
});
