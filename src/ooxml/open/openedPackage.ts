import { PackageParts, type PackageEntry, type PackageOrigin } from "./packageParts";
import {
  findWorkbookPart,
  hasMacros,
  hasWorksheets,
  isSigned,
  isStructureProtected,
} from "./workbookPart";
import { PackageRefusal } from "./refusal";

/** A package that holds a workbook with at least one worksheet. */
export class OpenedPackage extends PackageParts {
  /** Path of the part that lists the sheets. */
  readonly workbookPart: string;
  /** Such a workbook may be read, and written only with its macros untouched. */
  readonly hasMacros: boolean;
  /** Any change makes the signature invalid. */
  readonly isSigned: boolean;
  /** Whether Excel lets nobody add, rename or remove sheets. */
  readonly isStructureProtected: boolean;

  /** @throws PackageRefusal `not-a-workbook`, `damaged`, `unsafe`, `unsupported` */
  constructor(origin: PackageOrigin, entries: readonly PackageEntry[], isTouched = false) {
    super(origin, entries, isTouched);
    this.workbookPart = findWorkbookPart(this);
    if (!hasWorksheets(this, this.workbookPart)) {
      throw new PackageRefusal("unsupported", "The file is a workbook without any worksheet.");
    }
    this.hasMacros = hasMacros(this, this.workbookPart);
    this.isSigned = isSigned(this);
    this.isStructureProtected = isStructureProtected(this, this.workbookPart);
  }

  /** Another package with the same parts: a change of one leaves the other as it is. */
  copy(): OpenedPackage {
    return new OpenedPackage(this.origin, this.entries, this.isTouched);
  }
}
