import { readBoolean } from "../markup/readBoolean";
import { CONTENT_TYPES_PART } from "./contentTypes";
import { notAWorkbook, refusalOfArchive } from "./foreignFile";
import type { PackageParts } from "./packageParts";
import { damaged, PackageRefusal } from "./refusal";
import { scanPart } from "./scanPart";

/** Other documents that are packages, by a word of the content type of their main part. */
const OTHER_DOCUMENTS: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/wordprocessingml|ms-word/, "a Word document"],
  [/presentationml|ms-powerpoint/, "a PowerPoint presentation"],
  [/visio/, "a Visio drawing"],
];

/**
 * Path of the workbook part of a package.
 *
 * @throws PackageRefusal `not-a-workbook`, `damaged` or `unsupported` (.xlsb) when it has none
 */
export function findWorkbookPart(parts: PackageParts): string {
  if (!parts.has(CONTENT_TYPES_PART) || !parts.has("_rels/.rels")) {
    throw refusalOfArchive(parts.paths);
  }
  const links = parts.relationships("");
  const part = links.find(({ kind }) => kind === "officeDocument")?.part;
  if (part === undefined) throw refusalOfArchive(parts.paths);
  refuseOtherDocuments(parts.contentTypeOf(part).toLowerCase());
  if (!parts.has(part)) throw damaged(`its part ${part} is missing`);
  return part;
}

function refuseOtherDocuments(contentType: string): void {
  const other = OTHER_DOCUMENTS.find(([pattern]) => pattern.test(contentType));
  if (other !== undefined) throw notAWorkbook(`is ${other[1]}`);
  if (contentType.includes("sheet.binary")) {
    const message =
      "The file is a binary workbook (.xlsb): open it in Excel and save it as .xlsx or .xlsm.";
    throw new PackageRefusal("unsupported", message);
  }
  if (!/spreadsheetml|ms-excel/.test(contentType)) throw notAWorkbook("is of an unknown kind");
}

/** Whether a workbook has a sheet of cells; one of charts alone has none. */
export function hasWorksheets(parts: PackageParts, workbookPart: string): boolean {
  return parts
    .relationships(workbookPart)
    .some(({ kind, part }) => kind === "worksheet" && part !== undefined && parts.has(part));
}

/** Whether a workbook comes with macros, which must survive it untouched. */
export function hasMacros(parts: PackageParts, workbookPart: string): boolean {
  return (
    /macroenabled|ms-excel\.addin/i.test(parts.contentTypeOf(workbookPart)) ||
    parts.relationships(workbookPart).some(({ kind }) => kind === "vbaProject")
  );
}

/** Whether a package is digitally signed: any change makes the signature invalid. */
export function isSigned(parts: PackageParts): boolean {
  return parts.relationships("").some(({ type }) => type.includes("/digital-signature/"));
}

/**
 * Whether sheets can be added, renamed and removed only with a password or after "unprotect".
 *
 * @throws PackageRefusal `damaged`
 */
export function isStructureProtected(parts: PackageParts, workbookPart: string): boolean {
  return scanPart(parts.text(workbookPart) ?? "", workbookPart, (scanner) => {
    let isLocked = false;
    while (scanner.next()) {
      if (scanner.depth !== 2 || !scanner.opens("workbookProtection")) continue;
      isLocked ||= readBoolean(scanner.attribute("lockStructure"));
    }
    return isLocked;
  });
}
