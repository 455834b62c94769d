import type { Needed, WorkbookPort } from "../../app/ports";
import type { WorkbookState } from "../../core/workbook";
import { openPackage, openParts, type HostCodecs, type OpenedPackage } from "../../ooxml";
import { readState } from "./readState";
import { translated } from "./translated";

/**
 * A workbook in the bytes of a file.
 *
 * @param codecs - of a host, in place of this program's own
 * @throws WorkbookError with the code of the refusal for a file that is no workbook, damaged, too
 *   large, not safe, protected by a password, or of a kind that is not supported
 */
export function openXlsx(bytes: Uint8Array, codecs?: HostCodecs): XlsxWorkbook {
  return new XlsxWorkbook(translated(() => openPackage(bytes, undefined, codecs)));
}

/**
 * What a use case needs of the workbook in the bytes of a file. The other parts of the file are not
 * even unpacked, so that it may be damaged there.
 *
 * @throws WorkbookError as openXlsx
 */
export function readXlsx(bytes: Uint8Array, needed: Needed, codecs?: HostCodecs): WorkbookState {
  return translated(() => readState(openParts(bytes, codecs), needed));
}

/** The port over a package; made by openXlsx. */
export class XlsxWorkbook implements WorkbookPort {
  #pkg: OpenedPackage;

  constructor(pkg: OpenedPackage) {
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
    return this.#pkg.toBytes();
  }
}
