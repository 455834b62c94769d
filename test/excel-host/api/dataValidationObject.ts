import { HostObject } from "../wire/hostObject";
import { invalidOperation } from "../wire/hostError";
import type { Area } from "../model/area";
import type { Validation } from "../model/records";
import type { Sheet } from "../model/sheet";
import { clearValidation, ruleType, setValidation, validationOf } from "../model/validations";
import { guardSheet } from "../model/guards";
import { flagArgument, recordArgument } from "./argument";
import type { Host } from "./host";

/** What the cells of a range accept, or those of several, which is only ever set. */
export class DataValidationObject extends HostObject {
  readonly className = "DataValidation";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly areas: readonly [Area, ...Area[]],
  ) {
    super();
  }

  get type(): string {
    const found = validationOf(this.sheet, this.areas[0]);
    if (typeof found === "string") return found;
    return found === undefined ? "None" : ruleType(found);
  }

  get rule(): unknown {
    const found = validationOf(this.sheet, this.areas[0]);
    return typeof found === "string" ? null : (found?.rule ?? {});
  }

  set rule(rule: unknown) {
    setValidation(this.host.book, this.sheet, this.areas, rule);
  }

  get errorAlert(): unknown {
    return this.#one()?.errorAlert ?? null;
  }

  set errorAlert(alert: unknown) {
    this.#change((validation) => (validation.errorAlert = recordArgument(alert)));
  }

  get prompt(): unknown {
    return this.#one()?.prompt ?? null;
  }

  set prompt(prompt: unknown) {
    this.#change((validation) => (validation.prompt = recordArgument(prompt)));
  }

  get ignoreBlanks(): unknown {
    return this.#one()?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(value: unknown) {
    this.#change((validation) => (validation.ignoreBlanks = flagArgument(value)));
  }

  clear(): void {
    for (const cells of this.areas) clearValidation(this.host.book, this.sheet, cells);
  }

  #one(): Validation | undefined {
    const found = validationOf(this.sheet, this.areas[0]);
    return typeof found === "string" ? undefined : found;
  }

  /** [alert-needs-rule] Messages belong to a rule: it comes first. */
  #change(change: (validation: Validation) => void): void {
    guardSheet(this.host.book, this.sheet);
    const found = validationOf(this.sheet, this.areas[0]);
    if (found === undefined || typeof found === "string") {
      throw invalidOperation("These cells have no validation rule of their own.");
    }
    change(found);
  }
}
