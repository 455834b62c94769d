import { contains, intersection, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { HostObject } from "../wire/hostObject";
import type { Host } from "./host";
import { KeyedCollection } from "./keyedCollection";

/** Tables that a range touches, or holds whole. */
export class TablesInRange extends KeyedCollection {
  readonly className = "TableScopedCollection";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly cells: Area,
    readonly isWhole: boolean,
  ) {
    super();
  }

  override entries(): readonly HostObject[] {
    return this.#tables().map((table) => this.host.table(table));
  }

  override readonly find = (key: unknown): HostObject | undefined => {
    const lower = String(key).toLowerCase();
    const found = this.#tables().find(
      ({ name, id }) => name.toLowerCase() === lower || id.toLowerCase() === lower,
    );
    return found && this.host.table(found);
  };

  #tables() {
    return this.sheet.tables.filter(({ area }) =>
      this.isWhole ? contains(this.cells, area) : intersection(area, this.cells) !== undefined,
    );
  }
}
