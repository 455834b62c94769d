import { WorkbookError } from "../../app/workbookError";
import type { WorkbookPort } from "../../app/ports";
import { openPackage, PackageRefusal, type OpenedPackage } from "../../ooxml";
import { readState } from "./readState";

/**
 * A workbook in the bytes of a file.
 *
 * @throws WorkbookError with the code of the refusal for a file that is no workbook, damaged, too
 *   large, not safe, protected by a password, or of a kind that is not supported
 */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  return new XlsxWorkbook(translated(() => openPackage(bytes)));
}

/** The port over a package; made by openXlsx. */
export class XlsxWorkbook implements WorkbookPort {
  readonly #pkg: OpenedPackage;

  constructor(pkg: OpenedPackage) {
    this.#pkg = pkg;
  }

  readonly read: WorkbookPort["read"] = async () =>
    Promise.resolve(translated(() => readState(this.#pkg)));
}

/** What a function of the package layer returns; its refusals become errors for people. */
function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof PackageRefusal) {
      throw new WorkbookError(cause.code, cause.message, { cause });
    }
    throw cause;
  }
}
