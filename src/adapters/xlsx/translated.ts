import { WorkbookError } from "../../app/workbookError";
import { PackageRefusal } from "../../ooxml";

/** What a function of the package layer returns; its refusals become errors for people. */
export function translated<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof PackageRefusal) {
      throw new WorkbookError(cause.code, cause.message, { cause });
    }
    throw cause;
  }
}
