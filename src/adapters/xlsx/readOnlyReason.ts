import type { ReadOnlyReason } from "../../core/workbook";
import type { OpenedPackage } from "../../ooxml";

/** Why a package is not written to, though it can be read; undefined when it can. */
export function readOnlyReason(pkg: OpenedPackage): ReadOnlyReason | undefined {
  if (pkg.isSigned) {
    const message =
      "The workbook is digitally signed, and any change would break the signature: remove it in Excel first.";
    return { code: "signed", message };
  }
  if (pkg.isStructureProtected) {
    const message =
      "The structure of the workbook is protected: choose Review, Protect Workbook in Excel to lift that.";
    return { code: "structure-protected", message };
  }
  return undefined;
}
