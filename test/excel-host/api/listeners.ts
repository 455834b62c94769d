import { areaText } from "../model/a1";
import { intersection } from "../model/area";
import type { Book } from "../model/book";
import type { EventSource, SheetEvent } from "../model/sheetEvent";
import type { EventEntry } from "../wire/protocol";

/** Numbers of the library's events. */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Events of the whole workbook. */
export const WORKBOOK = "Workbook";
const RICH_API = 65_536;

/** Who asked for which events, and the messages that tell them. */
export class Listeners {
  readonly #asked = new Set<string>();
  #next = 1;
  /** Sends messages to the library. */
  send: (entries: readonly EventEntry[]) => void = () => undefined;

  listen(event: number, target: string): void {
    this.#asked.add(`${String(event)}:${target}`);
  }

  stop(event: number, target: string): void {
    this.#asked.delete(`${String(event)}:${target}`);
  }

  /** How many events somebody listens to: 0 after a pane was closed properly. */
  get size(): number {
    return this.#asked.size;
  }

  /** Tells of what happened, to those who asked. [event-source] */
  tell(book: Book, event: SheetEvent): void {
    const entries = messagesOf(event, book).flatMap(([type, target, message]) => {
      if (!this.#asked.has(`${String(type)}:${target}`)) return [];
      this.#next += 1;
      return [
        {
          messageCategory: RICH_API,
          messageType: type,
          targetId: target,
          message: JSON.stringify(message),
          id: `event${String(this.#next)}`,
        },
      ];
    });
    if (entries.length > 0) this.send(entries);
  }
}

type Message = [type: number, target: string, message: Readonly<Record<string, unknown>>];

/** Who did it. */
type Author = Pick<Book, "source" | "isAddin">;

function messagesOf(event: SheetEvent, author: Author): Message[] {
  const { source } = author;
  switch (event.kind) {
    case "changed":
      return changed(event, author);
    case "selected":
      return selected(event);
    case "tableAdded":
    case "tableDeleted": {
      const { id, name, sheet } = event.table;
      const type = event.kind === "tableAdded" ? EVENT.tableAdded : EVENT.tableDeleted;
      const message = { source, tableId: id, tableName: name, worksheetId: sheet.id };
      return [WORKBOOK, sheet.id].map((target) => [type, target, message]);
    }
    default:
      return aboutSheet(event, source);
  }
}

const SHEET_EVENTS = {
  activated: EVENT.sheetActivated,
  deactivated: EVENT.sheetDeactivated,
  added: EVENT.sheetAdded,
  deleted: EVENT.sheetDeleted,
};

function aboutSheet(
  { kind, sheet }: Extract<SheetEvent, { kind: keyof typeof SHEET_EVENTS }>,
  source: EventSource,
): Message[] {
  const message = { source, worksheetId: sheet.id };
  return [WORKBOOK, sheet.id].map((target) => [SHEET_EVENTS[kind], target, message]);
}

function changed(
  event: Extract<SheetEvent, { kind: "changed" }>,
  { source, isAddin }: Author,
): Message[] {
  const { sheet, area, changeType } = event;
  const message = {
    source,
    changeType,
    worksheetId: sheet.id,
    address: areaText(area),
    shiftDirection: "None",
    triggerSource: isAddin ? "ThisLocalAddin" : "Unknown",
  };
  const tables = sheet.tables.filter((table) => intersection(table.area, area) !== undefined);
  return [
    ...[WORKBOOK, sheet.id].map((target): Message => [EVENT.sheetChanged, target, message]),
    ...tables.flatMap(({ id }) =>
      [id, WORKBOOK].map((target): Message => [
        EVENT.tableChanged,
        target,
        { ...message, tableId: id },
      ]),
    ),
  ];
}

function selected({ sheet, area }: Extract<SheetEvent, { kind: "selected" }>): Message[] {
  const message = { worksheetId: sheet.id, address: areaText(area) };
  const tables = sheet.tables.map((table): Message => {
    const isInsideTable = intersection(table.area, area) !== undefined;
    return [EVENT.tableSelection, table.id, { ...message, tableId: table.id, isInsideTable }];
  });
  return [
    ...[WORKBOOK, sheet.id].map((target): Message => [EVENT.sheetSelection, target, message]),
    ...tables,
  ];
}
