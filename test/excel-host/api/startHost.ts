import type { Book } from "../model/book";
import type { Host } from "./host";
import { Listeners } from "./listeners";
import { RangeObject } from "./rangeObject";
import { TableObject } from "./tableObject";
import { WorksheetObject } from "./worksheetObject";

/** Puts a workbook behind the objects of the library, and lets its events out. */
export function startHost(book: Book): Host {
  const listeners = new Listeners();
  const runtime = { areEventsEnabled: true };
  const host: Host = {
    book,
    listeners,
    runtime,
    range: (sheet, cells) => new RangeObject(host, sheet, cells),
    worksheet: (sheet) => new WorksheetObject(host, sheet),
    table: (table) => new TableObject(host, table),
  };
  book.onEvent = (event) => {
    if (runtime.areEventsEnabled) listeners.tell(book, event);
  };
  return host;
}
