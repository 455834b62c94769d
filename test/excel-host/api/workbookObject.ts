import { HostObject } from "../wire/hostObject";
import { ApplicationObject } from "./applicationObject";
import { FunctionsObject } from "./functionsObject";
import type { Host } from "./host";
import { NamedItemsObject } from "./namedItems";
import { WorkbookProtectionObject } from "./protectionObjects";
import { TableCollectionObject } from "./tableCollection";
import { RuntimeObject } from "./runtimeObject";
import { WorksheetCollectionObject } from "./worksheetCollection";

/** The workbook: where every path begins. */
export class WorkbookObject extends HostObject {
  readonly className = "Workbook";

  constructor(readonly host: Host) {
    super();
  }

  get name(): string {
    return this.host.book.name;
  }

  get readOnly(): boolean {
    return this.host.book.isReadOnly;
  }

  get worksheets(): HostObject {
    return new WorksheetCollectionObject(this.host);
  }

  get tables(): HostObject {
    return new TableCollectionObject(this.host, undefined);
  }

  get names(): HostObject {
    return new NamedItemsObject(this.host, undefined);
  }

  get application(): HostObject {
    return new ApplicationObject(this.host);
  }

  get functions(): HostObject {
    return new FunctionsObject(this.host);
  }

  get protection(): HostObject {
    return new WorkbookProtectionObject(this.host);
  }

  get _Runtime(): HostObject {
    return new RuntimeObject(this.host);
  }

  getSelectedRange(): HostObject {
    const { sheet, area } = this.host.book.selection;
    return this.host.range(sheet, area);
  }

  getActiveCell(): HostObject {
    const { sheet, area } = this.host.book.selection;
    return this.host.range(sheet, { ...area, bottom: area.top, right: area.left });
  }
}
