import { accessDenied, invalidArgument } from "../wire/hostError";
import { HostObject } from "../wire/hostObject";
import type { ProtectionState } from "../model/records";
import type { Sheet } from "../model/sheet";
import { optionalText, recordArgument } from "./argument";
import type { Host } from "./host";

/** Protection of one sheet. [sheet-protection] */
export class SheetProtectionObject extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
  ) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection !== undefined;
  }

  get options(): unknown {
    return this.sheet.protection?.options ?? null;
  }

  protect(options: unknown, password: unknown): void {
    if (this.sheet.protection !== undefined) throw accessDenied();
    this.sheet.protection = {
      options: options === null || options === undefined ? {} : recordArgument(options),
      password: optionalText(password),
    };
  }

  unprotect(password: unknown): void {
    checkPassword(this.sheet.protection, password);
    this.sheet.protection = undefined;
  }
}

/** Protection of the order, the names and the number of sheets. [structure-protection] */
export class WorkbookProtectionObject extends HostObject {
  readonly className = "WorkbookProtection";

  constructor(readonly host: Host) {
    super();
  }

  get protected(): boolean {
    return this.host.book.structureProtection !== undefined;
  }

  protect(password: unknown): void {
    this.host.book.structureProtection = { options: {}, password: optionalText(password) };
  }

  unprotect(password: unknown): void {
    checkPassword(this.host.book.structureProtection, password);
    this.host.book.structureProtection = undefined;
  }
}

function checkPassword(state: ProtectionState | undefined, password: unknown): void {
  if (state?.password === undefined) return;
  if (password !== state.password) throw invalidArgument();
}
