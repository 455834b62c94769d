import type { WorkbookPort } from "../../app/ports";
import { openPackage, type OpenedPackage, type QuickZip } from "../../ooxml";
import { readState } from "./readState";
import { translated } from "./translated";

/**
 * A workbook in the bytes of a file.
 *
 * @param zip - of a host: unpacks and packs in place of this program
 * @throws WorkbookError with the code of the refusal for a file that is no workbook, damaged, too
 *   large, not safe, protected by a password, or of a kind that is not supported
 */
export function openXlsx(bytes: Uint8Array, zip?: QuickZip): XlsxWorkbook {
  return new XlsxWorkbook(
    translated(() => openPackage(bytes, undefined, zip)),
    zip,
  );
}

/** The port over a package; made by openXlsx. */
export class XlsxWorkbook implements WorkbookPort {
  #pkg: OpenedPackage;

  constructor(
    pkg: OpenedPackage,
    private readonly zip?: QuickZip,
  ) {
    this.#pkg = pkg;
  }

  readonly read: WorkbookPort["read"] = async () =>
    Promise.resolve(translated(() => readState(this.#pkg)));

  readonly apply: WorkbookPort["apply"] = async (plan) => {
    // Whoever only reads a workbook does not load what writes one.
    const { applyPlan } = await import("./applyPlan");
    // A plan that fails half-way leaves this workbook as it was.
    const copy = this.#pkg.copy();
    const skipped = translated(() => applyPlan(copy, plan));
    this.#pkg = copy;
    return { skipped };
  };

  /** The file as it is now; the very bytes that were opened when nothing has changed. */
  bytes(): Uint8Array {
    return this.#pkg.toBytes(this.zip);
  }
}
