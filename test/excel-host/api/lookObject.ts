import { HostObject } from "../wire/hostObject";
import type { Area } from "../model/area";
import type { CellFormat } from "../model/cell";
import { commonFormat, layLook } from "../model/formats";
import type { Sheet } from "../model/sheet";
import type { Host } from "./host";

/** Something that reads and changes how cells look. */
export abstract class LookObject extends HostObject {
  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly cells: Area,
  ) {
    super();
  }

  protected readonly common = <T>(read: (format: CellFormat) => T): T | null =>
    commonFormat(this.sheet, this.cells, read);

  protected readonly change = (look: CellFormat): void =>
    layLook(this.host.book, this.sheet, this.cells, look);
}
