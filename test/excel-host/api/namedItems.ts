import { invalidArgument } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import { areaText, quotedSheet } from "../model/a1";
import { acceptedFormula } from "../model/formulaCheck";
import { guardBook } from "../model/guards";
import { listSeparator } from "../model/locale";
import { checkName } from "../model/naming";
import type { NameRecord } from "../model/records";
import type { Sheet } from "../model/sheet";
import { surroundings } from "../model/surroundings";
import { flagArgument, optionalText, textArgument } from "./argument";
import type { Host } from "./host";
import { KeyedCollection } from "./keyedCollection";
import { formulaPlace } from "./rangeAddress";
import { rangeArgument } from "./rangePlace";

/** Names of the workbook, or of one sheet. */
export class NamedItemsObject extends KeyedCollection {
  readonly className = "NamedItemCollection";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet | undefined,
  ) {
    super();
  }

  override entries(): readonly HostObject[] {
    return this.#names().map((record) => this.#object(record));
  }

  override readonly find = (key: unknown): HostObject | undefined => {
    const found = this.host.book.findName(String(key), this.#names());
    return found && this.#object(found);
  };

  /** [name-add] A range, or a formula that begins with "=". */
  add(name: unknown, reference: unknown, comment: unknown): HostObject {
    const { book } = this.host;
    guardBook(book);
    this.#checkFree(name);
    const formula =
      typeof reference === "string" ? this.#formula(reference) : this.#address(reference);
    const record: NameRecord = {
      name: textArgument(name),
      formula,
      comment: optionalText(comment) ?? "",
      visible: true,
    };
    this.#names().push(record);
    return this.#object(record);
  }

  #checkFree(name: unknown): void {
    if (this.sheet === undefined) checkName(this.host.book, name);
    else if (this.host.book.findName(textArgument(name), this.sheet.names) !== undefined) {
      throw invalidArgument();
    }
  }

  #formula(text: string): string {
    const formula = text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
    // [list-separator] Two ranges are parted as the language has it.
    if (/^=[^(){}"]*,/.test(formula) && listSeparator(this.host.book.options.locale) !== ",") {
      throw invalidArgument();
    }
    return acceptedFormula(formula, surroundings(this.host.book, undefined));
  }

  #address(reference: unknown): string {
    const { sheet, area } = rangeArgument(this.host, this.host.book.selection.sheet, reference);
    return `=${quotedSheet(sheet.name)}!${areaText(area, "$")}`;
  }

  #names(): NameRecord[] {
    return this.sheet?.names ?? this.host.book.names;
  }

  #object(record: NameRecord): HostObject {
    return new NamedItemObject(this.host, this.sheet, record);
  }
}

/** A name. */
class NamedItemObject extends HostObject {
  readonly className = "NamedItem";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet | undefined,
    readonly record: NameRecord,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.record.name };
  }

  get name(): string {
    return this.record.name;
  }

  get formula(): string {
    return this.record.formula;
  }

  set formula(formula: unknown) {
    guardBook(this.host.book);
    const around = surroundings(this.host.book, undefined);
    this.record.formula = acceptedFormula(textArgument(formula), around);
  }

  get scope(): string {
    return this.sheet === undefined ? "Workbook" : "Worksheet";
  }

  get type(): string {
    if (this.record.formula.includes("#REF!")) return "Error";
    return formulaPlace(this.host.book, this.record.formula) === undefined ? "String" : "Range";
  }

  get value(): string {
    const place = formulaPlace(this.host.book, this.record.formula);
    if (place === undefined) return this.record.formula;
    return `${quotedSheet(place.sheet.name)}!${areaText(place.area)}`;
  }

  get comment(): string {
    return this.record.comment;
  }

  set comment(comment: unknown) {
    this.record.comment = textArgument(comment);
  }

  get visible(): boolean {
    return this.record.visible;
  }

  set visible(value: unknown) {
    this.record.visible = flagArgument(value);
  }

  getRange(): HostObject {
    const found = this.getRangeOrNullObject();
    if (found === null) throw invalidArgument();
    return found;
  }

  getRangeOrNullObject(): HostObject | null {
    const place = formulaPlace(this.host.book, this.record.formula);
    return place === undefined ? null : this.host.range(place.sheet, place.area);
  }

  delete(): void {
    guardBook(this.host.book);
    if (this.sheet !== undefined) {
      this.sheet.names = this.sheet.names.filter((other) => other !== this.record);
      return;
    }
    this.host.book.names = this.host.book.names.filter((other) => other !== this.record);
  }
}
