import type { HostObject } from "../wire/hostObject";
import { guardStructure } from "../model/guards";
import { checkSheetName } from "../model/naming";
import type { Sheet } from "../model/sheet";
import type { Host } from "./host";
import { KeyedCollection } from "./keyedCollection";
import { EVENT, WORKBOOK } from "./listeners";
import { offerEvents } from "./offerEvents";

/** Sheets, by name or id, in the order of their tabs. */
export class WorksheetCollectionObject extends KeyedCollection {
  readonly className = "WorksheetCollection";
  readonly eventTarget = WORKBOOK;

  constructor(readonly host: Host) {
    super();
  }

  override entries(): readonly HostObject[] {
    return this.host.book.sheets.map((sheet) => this.host.worksheet(sheet));
  }

  override readonly find = (key: unknown): HostObject | undefined => {
    const found = typeof key === "string" ? this.host.book.findSheet(key) : undefined;
    return found && this.host.worksheet(found);
  };

  override getCount(isVisibleOnly?: unknown): number {
    return this.#sheets(isVisibleOnly).length;
  }

  getFirst(isVisibleOnly: unknown): HostObject {
    return this.host.worksheet(this.#sheets(isVisibleOnly)[0] ?? this.host.book.selection.sheet);
  }

  getLast(isVisibleOnly: unknown): HostObject {
    return this.host.worksheet(
      this.#sheets(isVisibleOnly).at(-1) ?? this.host.book.selection.sheet,
    );
  }

  getActiveWorksheet(): HostObject {
    return this.host.worksheet(this.host.book.selection.sheet);
  }

  /** [sheet-add] At the end; a name that is left out is the next free "Sheet" with a number. */
  add(name: unknown): HostObject {
    const { book } = this.host;
    guardStructure(book);
    const wanted = name ?? this.#freeName();
    checkSheetName(book, wanted);
    const sheet = book.makeSheet(wanted);
    book.sheets.push(sheet);
    book.onEvent({ kind: "added", sheet });
    return this.host.worksheet(sheet);
  }

  #freeName(): string {
    let number = this.host.book.sheets.length + 1;
    while (this.host.book.findSheet(`Sheet${String(number)}`) !== undefined) number += 1;
    return `Sheet${String(number)}`;
  }

  #sheets(isVisibleOnly: unknown): readonly Sheet[] {
    const { sheets } = this.host.book;
    return isVisibleOnly === true
      ? sheets.filter(({ visibility }) => visibility === "Visible")
      : sheets;
  }
}

offerEvents(WorksheetCollectionObject, {
  DataChanged: EVENT.sheetChanged,
  SelectionChanged: EVENT.sheetSelection,
  Activated: EVENT.sheetActivated,
  Deactivated: EVENT.sheetDeactivated,
  Added: EVENT.sheetAdded,
  Deleted: EVENT.sheetDeleted,
});
