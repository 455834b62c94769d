import { HostObject } from "../wire/hostObject";
import { areaText, quotedSheet } from "../model/a1";
import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { ConditionalFormatsObject } from "./conditionalFormatObject";
import { DataValidationObject } from "./dataValidationObject";
import type { Host } from "./host";

/** Several rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly className = "RangeAreas";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly parts: readonly [Area, ...Area[]],
  ) {
    super();
  }

  get address(): string {
    const sheet = quotedSheet(this.sheet.name);
    return this.parts.map((part) => `${sheet}!${areaText(part)}`).join(",");
  }

  get dataValidation(): HostObject {
    return new DataValidationObject(this.host, this.sheet, this.parts);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatsObject(this.host, this.sheet, this.parts);
  }

  get areaCount(): number {
    return this.parts.length;
  }
}
