import { invalidArgument, itemNotFound } from "../wire/hostError";
import type { HostObject } from "../wire/hostObject";
import { heightOf, intersection, widthOf, type Area } from "../model/area";
import { clearFormats } from "../model/conditionalFormats";
import { changeFormats } from "../model/formats";
import { clearValidation } from "../model/validations";
import { guardCells, guardSheet } from "../model/guards";
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readValues,
  readValueTypes,
} from "../model/readCells";
import { checkBounded, checkSize, clearContents, writeCells } from "../model/writeCells";
import { optionalText, recordArgument, textArgument } from "./argument";
import { ConditionalFormatsObject } from "./conditionalFormatObject";
import { copyCells } from "./copyCells";
import { DataValidationObject } from "./dataValidationObject";
import { findCell } from "./findCell";
import { linkCell } from "./linkCell";
import { RangeAreasObject } from "./rangeAreasObject";
import { RangeFormatObject } from "./rangeFormatObject";
import { RangePlace, rangeArgument } from "./rangePlace";
import { setCellProperties, setColumnProperties, setRowProperties } from "./rangeProperties";
import { TablesInRange } from "./tablesInRange";

/** A range: cells of one sheet. */
export class RangeObject extends RangePlace {
  protected override readonly make = (place: Area): HostObject =>
    new RangeObject(this.host, this.sheet, place);

  get values(): unknown {
    return readValues(this.sheet, this.place());
  }

  set values(values: unknown) {
    writeCells(this.host.book, this.sheet, this.place(), values);
  }

  get formulas(): unknown {
    return readFormulas(this.sheet, this.place());
  }

  set formulas(formulas: unknown) {
    writeCells(this.host.book, this.sheet, this.place(), formulas);
  }

  get text(): unknown {
    return readTexts(this.sheet, this.place());
  }

  get valueTypes(): unknown {
    return readValueTypes(this.sheet, this.place());
  }

  get numberFormat(): unknown {
    return readNumberFormats(this.sheet, this.place());
  }

  set numberFormat(formats: unknown) {
    const place = this.place();
    checkBounded(place);
    if (Array.isArray(formats)) checkSize(place, formats);
    else if (formats === null) throw invalidArgument(); // [null-property]
    changeFormats(this.host.book, this.sheet, place, (format, row, column) => {
      const given: unknown = Array.isArray(formats)
        ? (formats as unknown[][])[row - place.top]?.[column - place.left]
        : formats;
      if (given === null) return format;
      const code = textArgument(given);
      return { ...format, numberFormat: code === "" ? "General" : code }; // [blank-format]
    });
  }

  /** Sent before a block of more than 1,500 cells, which comes in several parts. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== heightOf(this.place()) || columns !== widthOf(this.place())) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }

  get format(): HostObject {
    return new RangeFormatObject(this.host, this.sheet, this.place());
  }

  get dataValidation(): HostObject {
    return new DataValidationObject(this.host, this.sheet, [this.place()]);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatsObject(this.host, this.sheet, [this.place()]);
  }

  get worksheet(): HostObject {
    return this.host.worksheet(this.sheet);
  }

  get hyperlink(): unknown {
    const { top, left } = this.place();
    return this.sheet.cells.get(top, left)?.link ?? null;
  }

  set hyperlink(value: unknown) {
    guardCells(this.host.book, this.sheet, this.place());
    const { top, left } = this.place();
    linkCell(this.sheet, top, left, value);
  }

  get rowHidden(): unknown {
    return this.#common(this.sheet.hiddenRows, this.sheet.filteredRows, "row");
  }

  set rowHidden(isHidden: unknown) {
    guardSheet(this.host.book, this.sheet, "allowFormatRows");
    const { top, bottom } = this.place();
    for (let row = top; row <= bottom; row += 1) toggle(this.sheet.hiddenRows, row, isHidden);
  }

  get columnHidden(): unknown {
    return this.#common(this.sheet.hiddenColumns, new Set(), "column");
  }

  set columnHidden(isHidden: unknown) {
    guardSheet(this.host.book, this.sheet, "allowFormatColumns");
    const { left, right } = this.place();
    for (let column = left; column <= right; column += 1) {
      toggle(this.sheet.hiddenColumns, column, isHidden);
    }
  }

  setCellProperties(properties: unknown): void {
    setCellProperties(this.host, this.sheet, this.place(), properties);
  }

  setColumnProperties(properties: unknown): void {
    setColumnProperties(this.host, this.sheet, this.place(), properties);
  }

  setRowProperties(properties: unknown): void {
    setRowProperties(this.host, this.sheet, this.place(), properties);
  }

  copyFrom(source: unknown, what: unknown): void {
    const from = rangeArgument(this.host, this.sheet, source);
    copyCells(this.host.book, from, { sheet: this.sheet, area: this.place() }, what ?? "All");
  }

  find(text: unknown, criteria: unknown): HostObject {
    const found = this.findOrNullObject(text, criteria);
    if (found === null) throw itemNotFound();
    return found;
  }

  findOrNullObject(text: unknown, criteria: unknown): HostObject | null {
    const cell = findCell(this.sheet, this.place(), { text, ...recordArgument(criteria) });
    return cell === undefined ? null : this.make(cell);
  }

  clear(what: unknown): void {
    const kind = optionalText(what) ?? "All";
    const { book } = this.host;
    if (kind === "Contents" || kind === "All") clearContents(book, this.sheet, this.place());
    if (kind === "Formats" || kind === "All") {
      changeFormats(book, this.sheet, this.place(), () => ({}));
      clearFormats(book, this.sheet, this.place());
    }
    if (kind === "All") clearValidation(book, this.sheet, this.place()); // [clear-all]
    if (kind === "Hyperlinks" || kind === "All") this.#unlink();
  }

  merge(isAcross: unknown): void {
    guardSheet(this.host.book, this.sheet);
    const place = this.place();
    if (this.sheet.tables.some((table) => intersection(table.area, place) !== undefined)) {
      throw invalidArgument(); // [merge-in-table]
    }
    const tops =
      isAcross === true ? Array.from({ length: heightOf(place) }, (_n, i) => place.top + i) : [];
    const parts = isAcross === true ? tops.map((top) => ({ ...place, top, bottom: top })) : [place];
    for (const part of parts) this.sheet.merges.push({ area: part });
  }

  unmerge(): void {
    guardSheet(this.host.book, this.sheet);
    this.sheet.merges = this.sheet.merges.filter(
      ({ area }) => area === undefined || intersection(area, this.place()) === undefined,
    );
  }

  getMergedAreasOrNullObject(): HostObject | null {
    const areas = this.sheet.merges.flatMap(({ area }) =>
      area !== undefined && intersection(area, this.place()) !== undefined ? [area] : [],
    );
    if (areas.length > 512) throw invalidArgument(); // [merged-limit]
    const [first, ...more] = areas;
    return first === undefined
      ? null
      : new RangeAreasObject(this.host, this.sheet, [first, ...more]);
  }

  getTables(isFullyContained: unknown): HostObject {
    return new TablesInRange(this.host, this.sheet, this.place(), isFullyContained === true);
  }

  /** [hidden-select] A sheet that is hidden cannot be selected on. */
  select(): void {
    if (this.sheet.visibility !== "Visible") throw invalidArgument();
    const { book } = this.host;
    const isOther = book.selection.sheet !== this.sheet;
    book.selection.sheet = this.sheet;
    book.selection.area = this.place();
    if (isOther) book.onEvent({ kind: "activated", sheet: this.sheet });
    book.onEvent({ kind: "selected", sheet: this.sheet, area: this.place() });
  }

  #common(one: ReadonlySet<number>, other: ReadonlySet<number>, axis: "row" | "column"): unknown {
    const { top, bottom, left, right } = this.place();
    const [first, last] = axis === "row" ? [top, bottom] : [left, right];
    let count = 0;
    for (let at = first; at <= last; at += 1) if (one.has(at) || other.has(at)) count += 1;
    if (count === 0) return false;
    return count === last - first + 1 ? true : null;
  }

  #unlink(): void {
    for (const [, , cell] of this.sheet.cells.within(this.place())) cell.link = undefined;
  }
}

function toggle(set: Set<number>, place: number, isIn: unknown): void {
  if (isIn === true) set.add(place);
  else set.delete(place);
}
