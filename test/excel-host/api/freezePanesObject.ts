import { HostObject } from "../wire/hostObject";
import { area, COLUMNS, ROWS } from "../model/area";
import type { Sheet } from "../model/sheet";
import { wholeArgument } from "./argument";
import type { Host } from "./host";
import { rangeArgument } from "./rangePlace";

/** Rows and columns of a sheet that stay in sight. [freeze-replaces] The last call counts. */
export class FreezePanesObject extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
  ) {
    super();
  }

  freezeRows(count: unknown): void {
    this.sheet.freeze = { rows: wholeArgument(count ?? 1), columns: 0 };
  }

  freezeColumns(count: unknown): void {
    this.sheet.freeze = { rows: 0, columns: wholeArgument(count ?? 1) };
  }

  freezeAt(range: unknown): void {
    if (range === null) {
      this.unfreeze();
      return;
    }
    const { area: place } = rangeArgument(this.host, this.sheet, range);
    this.sheet.freeze = { rows: place.bottom + 1, columns: place.right + 1 };
  }

  unfreeze(): void {
    this.sheet.freeze = undefined;
  }

  getLocationOrNullObject(): HostObject | null {
    if (this.sheet.freeze === undefined) return null;
    const { rows, columns } = this.sheet.freeze;
    return this.host.range(
      this.sheet,
      area(0, 0, rows === 0 ? ROWS : rows, columns === 0 ? COLUMNS : columns),
    );
  }
}
