import { invalidArgument, invalidReference, itemNotFound } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { areaText, quotedSheet } from "../model/a1";
import {
  area,
  around,
  heightOf,
  intersection,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  ROWS,
  COLUMNS,
  widthOf,
  type Area,
} from "../model/area";
import type { Follower } from "../model/edit";
import type { Sheet } from "../model/sheet";
import { numberArgument, wholeArgument } from "./argument";
import type { Host } from "./host";
import { placeOf, type Place } from "./rangeAddress";

/** Where a range lies, and the ranges that can be reached from it. */
export abstract class RangePlace extends HostObject {
  readonly className = "Range";
  readonly #follower: Follower;

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    place: Area,
  ) {
    super();
    if (!isOnSheet(place)) throw invalidArgument();
    this.#follower = { area: place };
  }

  /** A range of the same kind. */
  protected abstract readonly make: (place: Area) => HostObject;

  override keep(): void {
    this.sheet.kept.add(this.#follower);
  }

  override release(): void {
    this.sheet.kept.delete(this.#follower);
  }

  /** The cells; kept ranges follow rows that are inserted before them. [kept-ranges] */
  readonly place = (): Area => {
    if (this.#follower.area === undefined) throw invalidReference();
    return this.#follower.area;
  };

  get address(): string {
    return `${quotedSheet(this.sheet.name)}!${areaText(this.place())}`;
  }

  get rowIndex(): number {
    return this.place().top;
  }

  get columnIndex(): number {
    return this.place().left;
  }

  get rowCount(): number {
    return heightOf(this.place());
  }

  get columnCount(): number {
    return widthOf(this.place());
  }

  get cellCount(): number {
    return heightOf(this.place()) * widthOf(this.place());
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.place());
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.place());
  }

  getCell(row: unknown, column: unknown): HostObject {
    const { top, left } = this.place();
    return this.#at(area(top + numberArgument(row), left + numberArgument(column)));
  }

  getRow(row: unknown): HostObject {
    const top = this.place().top + numberArgument(row);
    return this.#at({ ...this.place(), top, bottom: top });
  }

  /** [column-in-range] A column that the range does not have is refused. */
  getColumn(column: unknown): HostObject {
    if (numberArgument(column) >= this.columnCount) throw invalidArgument();
    const left = this.place().left + numberArgument(column);
    return this.#at({ ...this.place(), left, right: left });
  }

  getLastRow(): HostObject {
    return this.#at({ ...this.place(), top: this.place().bottom });
  }

  getLastColumn(): HostObject {
    return this.#at({ ...this.place(), left: this.place().right });
  }

  getLastCell(): HostObject {
    return this.#at({ ...this.place(), top: this.place().bottom, left: this.place().right });
  }

  getEntireRow(): HostObject {
    return this.#at({ ...this.place(), left: 0, right: COLUMNS - 1 });
  }

  getEntireColumn(): HostObject {
    return this.#at({ ...this.place(), top: 0, bottom: ROWS - 1 });
  }

  getOffsetRange(rows: unknown, columns: unknown): HostObject {
    const [down, right] = [numberArgument(rows), numberArgument(columns)];
    const { top, left } = this.place();
    return this.#at(area(top + down, left + right, this.rowCount, this.columnCount));
  }

  getResizedRange(rows: unknown, columns: unknown): HostObject {
    const { bottom, right } = this.place();
    const [more, wider] = [numberArgument(rows), numberArgument(columns)];
    return this.#at({ ...this.place(), bottom: bottom + more, right: right + wider });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    const { top, left } = this.place();
    return this.#at(area(top, left, wholeArgument(rows, 1), wholeArgument(columns, 1)));
  }

  getBoundingRect(other: unknown): HostObject {
    return this.#at(around(this.place(), this.#placeOf(other).area));
  }

  getIntersection(other: unknown): HostObject {
    const found = this.getIntersectionOrNullObject(other);
    if (found === null) throw itemNotFound();
    return found;
  }

  getIntersectionOrNullObject(other: unknown): HostObject | null {
    const { sheet, area: place } = this.#placeOf(other);
    const found = sheet === this.sheet ? intersection(this.place(), place) : undefined;
    return found === undefined ? null : this.#at(found);
  }

  getUsedRange(isValuesOnly: unknown): HostObject {
    return this.getUsedRangeOrNullObject(isValuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(isValuesOnly: unknown): HostObject | null {
    const used = this.sheet.usedArea(this.place(), isValuesOnly === true);
    return used === undefined ? null : this.#at(used);
  }

  #at(place: Area): HostObject {
    return this.make(place);
  }

  #placeOf(other: unknown): Place {
    if (other instanceof RangePlace) return { sheet: other.sheet, area: other.place() };
    return placeOf(this.host.book, this.sheet, other);
  }
}

/** Where a range argument lies: a range, or an address on a sheet. */
export function rangeArgument(host: Host, sheet: Sheet, value: unknown): Place {
  if (value instanceof RangePlace) return { sheet: value.sheet, area: value.place() };
  if (typeof value !== "string") throw invalidArgument();
  return placeOf(host.book, sheet, value);
}
