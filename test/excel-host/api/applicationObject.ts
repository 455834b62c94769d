import { HostObject } from "../wire/hostObject";
import { oneOf, textArgument } from "./argument";
import type { Host } from "./host";

/** Excel itself. */
export class ApplicationObject extends HostObject {
  readonly className = "Application";

  constructor(readonly host: Host) {
    super();
  }

  get calculationMode(): string {
    return this.host.book.calculationMode;
  }

  set calculationMode(mode: unknown) {
    this.host.book.calculationMode = oneOf(mode, [
      "Automatic",
      "AutomaticExceptTables",
      "Manual",
    ] as const);
  }

  calculate(): void {
    this.host.book.calculations += 1;
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // The double has no screen.
  }

  suspendApiCalculationUntilNextSync(): void {
    // The double calculates nothing that could be suspended.
  }

  createWorkbook(base64: unknown): HostObject {
    return new CreatedWorkbookObject(this.host, textArgument(base64));
  }
}

/** A new workbook that is not open yet. */
class CreatedWorkbookObject extends HostObject {
  readonly className = "WorkbookCreated";

  constructor(
    readonly host: Host,
    readonly base64: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: `created${String(this.host.book.createdWorkbooks.length)}` };
  }

  /** [created-workbook] Opens in another window, where the add-in is not. */
  open(): void {
    this.host.book.createdWorkbooks.push(this.base64);
  }
}
