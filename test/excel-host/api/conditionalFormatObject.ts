import { invalidArgument } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import type { Area } from "../model/area";
import {
  addFormat,
  checkRuleFormula,
  clearFormats,
  formatsIn,
  setPriority,
} from "../model/conditionalFormats";
import type { ConditionalFormat, ConditionalLook } from "../model/records";
import type { Sheet } from "../model/sheet";
import { colorArgument, flagArgument, numberArgument, textArgument } from "./argument";
import type { Host } from "./host";
import { KeyedCollection } from "./keyedCollection";

/** Conditional formats that touch a range, or one of several. */
export class ConditionalFormatsObject extends KeyedCollection {
  readonly className = "ConditionalFormatCollection";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly parts: readonly Area[],
  ) {
    super();
  }

  override entries(): readonly HostObject[] {
    return this.#formats().map((format) => this.#object(format));
  }

  override readonly find = (key: unknown): HostObject | undefined => {
    const found = this.#formats().find(({ id }) => id === key);
    return found && this.#object(found);
  };

  add(type: unknown): HostObject {
    if (type !== "Custom") throw invalidArgument("The double has custom conditional formats only.");
    return this.#object(addFormat(this.host.book, this.sheet, this.parts, "Custom"));
  }

  clearAll(): void {
    for (const part of this.parts) clearFormats(this.host.book, this.sheet, part);
  }

  #formats(): readonly ConditionalFormat[] {
    const found = new Set(this.parts.flatMap((part) => formatsIn(this.sheet, part)));
    return this.sheet.conditionalFormats.filter((format) => found.has(format));
  }

  #object(format: ConditionalFormat): HostObject {
    return new ConditionalFormatObject(this.host, this.sheet, format);
  }
}

class ConditionalFormatObject extends HostObject {
  readonly className = "ConditionalFormat";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly record: ConditionalFormat,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.record.id };
  }

  get id(): string {
    return this.record.id;
  }

  get type(): string {
    return this.record.type;
  }

  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.record);
  }

  set priority(value: unknown) {
    setPriority(this.sheet, this.record, numberArgument(value));
  }

  get stopIfTrue(): boolean {
    return this.record.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    this.record.stopIfTrue = flagArgument(value);
  }

  get custom(): HostObject {
    return new CustomFormatObject(this.record);
  }

  get customOrNullObject(): HostObject {
    return new CustomFormatObject(this.record);
  }

  getRange(): HostObject {
    return this.getRangeOrNullObject() ?? fail();
  }

  getRangeOrNullObject(): HostObject | null {
    const [only, ...more] = this.record.areas;
    if (only === undefined || more.length > 0) return null;
    return this.host.range(this.sheet, only);
  }

  delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(
      (other) => other !== this.record,
    );
  }
}

function fail(): never {
  throw invalidArgument();
}

class CustomFormatObject extends HostObject {
  readonly className = "CustomConditionalFormat";

  constructor(readonly record: ConditionalFormat) {
    super();
  }

  get rule(): HostObject {
    return new RuleObject(this.record);
  }

  get format(): HostObject {
    return new ConditionalLookObject(this.record.look);
  }
}

class RuleObject extends HostObject {
  readonly className = "ConditionalFormatRule";

  constructor(readonly record: ConditionalFormat) {
    super();
  }

  get formula(): string {
    return this.record.formula;
  }

  set formula(formula: unknown) {
    this.record.formula = checkRuleFormula(formula);
  }
}

class ConditionalLookObject extends HostObject {
  readonly className = "ConditionalRangeFormat";

  constructor(readonly look: ConditionalLook) {
    super();
  }

  get fill(): HostObject {
    return new ConditionalFillObject(this.look);
  }

  get font(): HostObject {
    return new ConditionalFontObject(this.look);
  }
}

class ConditionalFillObject extends HostObject {
  readonly className = "ConditionalRangeFill";

  constructor(readonly look: ConditionalLook) {
    super();
  }

  get color(): unknown {
    return this.look.fill ?? "";
  }

  set color(value: unknown) {
    this.look.fill = colorArgument(value);
  }
}

class ConditionalFontObject extends HostObject {
  readonly className = "ConditionalRangeFont";

  constructor(readonly look: ConditionalLook) {
    super();
  }

  get color(): unknown {
    return this.look.fontColor ?? "";
  }

  set color(value: unknown) {
    this.look.fontColor = colorArgument(value);
  }

  get bold(): unknown {
    return this.look.bold ?? null;
  }

  set bold(value: unknown) {
    this.look.bold = flagArgument(value);
  }

  get italic(): unknown {
    return this.look.italic ?? null;
  }

  set italic(value: unknown) {
    this.look.italic = flagArgument(value);
  }

  get underline(): unknown {
    return this.look.underline ?? "None";
  }

  set underline(value: unknown) {
    this.look.underline = textArgument(value);
  }
}
