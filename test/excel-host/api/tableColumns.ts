import { HostObject } from "../wire/hostObject";
import { setHeading } from "../model/headings";
import { guardSheet } from "../model/guards";
import type { Table, TableColumn } from "../model/table";
import type { Host } from "./host";
import { KeyedCollection } from "./keyedCollection";

/** Columns of a table, by heading or id. */
export class TableColumnsObject extends KeyedCollection {
  readonly className = "TableColumnCollection";

  constructor(
    readonly host: Host,
    readonly table: Table,
  ) {
    super();
  }

  override entries(): readonly HostObject[] {
    return this.table.columns.map((column) => new TableColumnObject(this.host, this.table, column));
  }

  override readonly find = (key: unknown): HostObject | undefined => {
    const index = this.table.columns.findIndex(({ id }, at) =>
      typeof key === "number"
        ? id === key
        : this.table.headings[at]?.toLowerCase() === String(key).toLowerCase(),
    );
    return this.entries()[index];
  };

  get count(): number {
    return this.getCount();
  }
}

class TableColumnObject extends HostObject {
  readonly className = "TableColumn";

  constructor(
    readonly host: Host,
    readonly table: Table,
    readonly column: TableColumn,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.column.id };
  }

  get id(): number {
    return this.column.id;
  }

  get index(): number {
    return this.table.columns.indexOf(this.column);
  }

  get name(): string {
    return this.table.headings[this.index] ?? "";
  }

  set name(name: unknown) {
    guardSheet(this.host.book, this.table.sheet);
    setHeading(this.host.book, this.table, this.index, name);
  }

  getRange(): HostObject {
    const at = this.table.area.left + this.index;
    return this.host.range(this.table.sheet, { ...this.table.area, left: at, right: at });
  }

  getHeaderRowRange(): HostObject {
    const at = this.table.area.left + this.index;
    return this.host.range(this.table.sheet, { ...this.table.header, left: at, right: at });
  }

  getDataBodyRange(): HostObject {
    return this.host.range(this.table.sheet, this.table.columnBody(this.index));
  }
}
