import { HostObject } from "../wire/hostObject";
import { clearFilter } from "../model/filter";
import type { Table } from "../model/table";
import type { Host } from "./host";

/** The filter of a table. */
export class AutoFilterObject extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    readonly host: Host,
    readonly table: Table,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.table.look.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return this.table.isFiltered;
  }

  clearCriteria(): void {
    clearFilter(this.host.book, this.table);
  }
}
