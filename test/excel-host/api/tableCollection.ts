import { invalidArgument } from "../wire/hostError";
import type { HostObject } from "../wire/hostObject";
import { heightOf, isWholeColumns } from "../model/area";
import { guardSheet } from "../model/guards";
import { makeTable } from "../model/makeTable";
import type { Sheet } from "../model/sheet";
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
    return this.host.table(makeTable(book, sheet, place));
  }
}

offerEvents(TableCollectionObject, {
  Added: EVENT.tableAdded,
  Deleted: EVENT.tableDeleted,
  DataChanged: EVENT.tableChanged,
});
