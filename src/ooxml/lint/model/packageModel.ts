import type { LintFinding } from "../finding";
import { readNames, type NameModel } from "./nameModel";
import { readPackageFiles } from "./packageFiles";
import { readRelationships, type Relationship } from "./relationship";
import { readSharedStrings } from "./sharedStringsModel";
import { readSheet, type SheetModel } from "./sheetModel";
import { attributeOf, childOf, childrenOf, type XmlElement } from "./xmlElement";

/** A workbook as the rules see it. What is missing in the package is empty here. */
export interface PackageModel {
  readonly paths: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, XmlElement>;
  /** Path of the workbook part; "" when there is none. */
  readonly workbookPart: string;
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  readonly sharedStrings: readonly string[];
  readonly stringsPart: string;
  readonly cellStyleCount: number;
  readonly differentialStyleCount: number;
  /** What could not be read. */
  readonly findings: readonly LintFinding[];
}

/** Reads the parts that the rules look at. */
export function readPackage(bytes: Uint8Array): PackageModel {
  const { paths, documents, findings } = readPackageFiles(bytes);
  const workbookPart = targetOf(readRelationships("", documents), "officeDocument");
  const workbook = documents.get(workbookPart);
  const links = readRelationships(workbookPart, documents);
  const stringsPart = targetOf(links, "sharedStrings");
  const sharedStrings = readSharedStrings(documents.get(stringsPart));
  const styles = documents.get(targetOf(links, "styles"));
  return {
    paths,
    documents,
    workbookPart,
    sheets: childrenOf(childOf(workbook, "sheets"), "sheet").map((entry) => {
      const part = links.find(({ id }) => id === attributeOf(entry, "r:id"))?.target ?? "";
      return readSheet({ name: attributeOf(entry, "name"), part }, documents, sharedStrings);
    }),
    names: readNames(workbook),
    sharedStrings,
    stringsPart,
    cellStyleCount: childrenOf(childOf(styles, "cellXfs"), "xf").length,
    differentialStyleCount: childrenOf(childOf(styles, "dxfs"), "dxf").length,
    findings: workbook === undefined ? [...findings, noWorkbook(workbookPart)] : findings,
  };
}

function targetOf(links: readonly Relationship[], type: string): string {
  return links.find((link) => link.type === type)?.target ?? "";
}

function noWorkbook(part: string): LintFinding {
  const message = "The package has no workbook part that can be read.";
  return { code: "package-unreadable", part, place: "", message };
}
