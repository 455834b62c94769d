import { invalidArgument, invalidOperation } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { area } from "../model/area";
import { copyOf } from "../model/copyOf";
import { guardSheet, guardStructure } from "../model/guards";
import { checkSheetName } from "../model/naming";
import { renameSheet } from "../model/renaming";
import { removeSheet } from "../model/structure";
import type { Sheet } from "../model/sheet";
import { colorArgument, flagArgument, oneOf, textArgument, wholeArgument } from "./argument";
import { ChartsObject } from "./chartCollection";
import { FreezePanesObject } from "./freezePanesObject";
import type { Host } from "./host";
import { EVENT } from "./listeners";
import { NamedItemsObject } from "./namedItems";
import { offerEvents } from "./offerEvents";
import { PageLayoutObject } from "./pageLayoutObject";
import { SheetProtectionObject } from "./protectionObjects";
import { placeOf } from "./rangeAddress";
import { RangeAreasObject } from "./rangeAreasObject";
import { TableCollectionObject } from "./tableCollection";

/** A sheet. */
export class WorksheetObject extends HostObject {
  readonly className = "Worksheet";
  readonly eventTarget: string;

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
  ) {
    super();
    this.eventTarget = sheet.id;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: unknown) {
    guardStructure(this.host.book);
    checkSheetName(this.host.book, name, this.sheet);
    renameSheet(this.host.book, this.sheet, name);
  }

  get position(): number {
    return this.host.book.sheets.indexOf(this.sheet);
  }

  set position(value: unknown) {
    const { book } = this.host;
    guardStructure(book);
    const position = wholeArgument(value);
    if (position >= book.sheets.length) throw invalidArgument();
    const others = book.sheets.filter((other) => other !== this.sheet);
    book.sheets = [...others.slice(0, position), this.sheet, ...others.slice(position)];
  }

  get visibility(): string {
    return this.sheet.visibility;
  }

  /** [last-visible] One sheet stays visible. */
  set visibility(value: unknown) {
    const { book } = this.host;
    guardStructure(book);
    const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"] as const);
    if (visibility !== "Visible") this.#checkNotLast();
    this.sheet.visibility = visibility;
    if (visibility !== "Visible" && book.selection.sheet === this.sheet) selectOther(this.host);
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(value: unknown) {
    guardStructure(this.host.book);
    this.sheet.tabColor = value === "" ? "" : colorArgument(value);
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(value: unknown) {
    this.sheet.showGridlines = flagArgument(value);
  }

  /** [wire-gridlines] The library sets showGridlines under this name. */
  set gridlines(value: unknown) {
    this.showGridlines = value;
  }

  get tables(): HostObject {
    return new TableCollectionObject(this.host, this.sheet);
  }

  get names(): HostObject {
    return new NamedItemsObject(this.host, this.sheet);
  }

  get charts(): HostObject {
    return new ChartsObject(this.host, this.sheet);
  }

  get protection(): HostObject {
    return new SheetProtectionObject(this.host, this.sheet);
  }

  get freezePanes(): HostObject {
    return new FreezePanesObject(this.host, this.sheet);
  }

  get pageLayout(): HostObject {
    return new PageLayoutObject(this.host, this.sheet);
  }

  getRange(address: unknown): HostObject {
    const place = placeOf(this.host.book, this.sheet, address);
    return this.host.range(place.sheet, place.area);
  }

  getRanges(addresses: unknown): HostObject {
    const [first, ...more] = textArgument(addresses)
      .split(",")
      .map((address) => placeOf(this.host.book, this.sheet, address).area);
    if (first === undefined) throw invalidArgument();
    return new RangeAreasObject(this.host, this.sheet, [first, ...more]);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const place = area(
      wholeArgument(row),
      wholeArgument(column),
      wholeArgument(rows, 1),
      wholeArgument(columns, 1),
    );
    return this.host.range(this.sheet, place);
  }

  getCell(row: unknown, column: unknown): HostObject {
    return this.host.range(this.sheet, area(wholeArgument(row), wholeArgument(column)));
  }

  getUsedRange(isValuesOnly: unknown): HostObject {
    return this.getUsedRangeOrNullObject(isValuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(isValuesOnly: unknown): HostObject | null {
    const used = this.sheet.usedArea(undefined, isValuesOnly === true);
    return used === undefined ? null : this.host.range(this.sheet, used);
  }

  /** [hidden-activate] A hidden sheet cannot be brought to the front. */
  activate(): void {
    if (this.sheet.visibility !== "Visible") throw invalidOperation("The sheet is hidden.");
    const { book } = this.host;
    const before = book.selection.sheet;
    if (before === this.sheet) return;
    book.selection.sheet = this.sheet;
    book.selection.area = area(0, 0);
    book.onEvent({ kind: "deactivated", sheet: before });
    book.onEvent({ kind: "activated", sheet: this.sheet });
  }

  /** [sheet-copy] Cells, looks and pages come along; sheets with more than that are not copied here. */
  copy(positionType: unknown, relativeTo: unknown): HostObject {
    const { book } = this.host;
    guardStructure(book);
    const { tables, charts, names } = this.sheet;
    const type = oneOf(positionType, ["Before", "After", "End"] as const);
    if (type !== "End" && !(relativeTo instanceof WorksheetObject)) throw invalidArgument();
    if (tables.length + charts.length + names.length > 0) {
      throw invalidOperation("The double copies plain sheets only.");
    }
    const copy = book.makeSheet(this.#nameOfCopy());
    const { id, name } = copy;
    Object.assign(copy, copyOf(this.sheet), { id, name, kept: new Set() });
    const at =
      relativeTo instanceof WorksheetObject && type !== "End"
        ? relativeTo.position + (type === "After" ? 1 : 0)
        : book.sheets.length;
    book.sheets = [...book.sheets.slice(0, at), copy, ...book.sheets.slice(at)];
    book.onEvent({ kind: "added", sheet: copy });
    return this.host.worksheet(copy);
  }

  #nameOfCopy(): string {
    for (let number = 2; ; number += 1) {
      const name = `${this.sheet.name} (${String(number)})`;
      if (this.host.book.findSheet(name) === undefined) return name;
    }
  }

  delete(): void {
    const { book } = this.host;
    guardStructure(book);
    if (this.sheet.visibility === "VeryHidden") throw invalidOperation("The sheet is very hidden.");
    this.#checkNotLast();
    guardSheet(book, this.sheet);
    removeSheet(book, this.sheet);
    if (book.selection.sheet === this.sheet) selectOther(this.host);
    book.onEvent({ kind: "deleted", sheet: this.sheet });
  }

  #checkNotLast(): void {
    const isOtherVisible = this.host.book.sheets.some(
      (other) => other !== this.sheet && other.visibility === "Visible",
    );
    if (!isOtherVisible) throw invalidOperation("A workbook keeps one visible sheet.");
  }
}

function selectOther({ book }: Host): void {
  const next = book.sheets.find(({ visibility }) => visibility === "Visible");
  if (next === undefined) return;
  book.selection.sheet = next;
  book.selection.area = area(0, 0);
}

offerEvents(WorksheetObject, {
  DataChanged: EVENT.sheetChanged,
  SelectionChanged: EVENT.sheetSelection,
  Activated: EVENT.sheetActivated,
  Deactivated: EVENT.sheetDeactivated,
});
