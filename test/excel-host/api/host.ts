import type { Area } from "../model/area";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import type { HostObject } from "../wire/hostObject";
import type { Listeners } from "./listeners";

/** What every object of the double stands on, and how it reaches objects of other kinds. */
export interface Host {
  readonly book: Book;
  readonly listeners: Listeners;
  /** Settings of this add-in's runtime. */
  readonly runtime: { areEventsEnabled: boolean };
  readonly range: (sheet: Sheet, cells: Area) => HostObject;
  readonly worksheet: (sheet: Sheet) => HostObject;
  readonly table: (table: Table) => HostObject;
}
