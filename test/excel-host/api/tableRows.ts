import { HostCollection, type HostObject } from "../wire/hostObject";
import { DoubleError } from "../wire/hostError";
import { heightOf } from "../model/area";
import type { Table } from "../model/table";
import type { Host } from "./host";

/** Rows of a table: they can be counted. They are never added one by one. */
export class TableRowsObject extends HostCollection {
  readonly className = "TableRowCollection";

  constructor(
    readonly host: Host,
    readonly table: Table,
  ) {
    super();
  }

  override entries(): readonly HostObject[] {
    throw new DoubleError("The double lists no rows of tables: read their ranges");
  }

  get count(): number {
    return heightOf(this.table.body);
  }

  getCount(): number {
    return this.count;
  }
}
