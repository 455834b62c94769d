import { strToU8, zipSync } from "fflate";
import { NAMESPACES } from "../../../src/ooxml/namespaces";
import { PackageRefusal, type RefusalCode } from "../../../src/ooxml";

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** The list of content types, with that of the workbook part. */
export function contentTypes(workbookType = MAIN_TYPE, workbookPart = "/xl/workbook.xml"): string {
  return (
    `<Types xmlns="${NAMESPACES.contentTypes}">` +
    `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="${workbookPart}" ContentType="${workbookType}"/></Types>`
  );
}

/** A list of relationships: id, last word of the type, target. */
export function relationships(...links: readonly (readonly [string, string, string])[]): string {
  const items = links.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${NAMESPACES.relationships}/${kind}" Target="${target}"/>`,
  );
  const namespace = NAMESPACES.packageRelationships;
  return `<Relationships xmlns="${namespace}">${items.join("")}</Relationships>`;
}

/** A worksheet with the given XML between the tags of its rows, and after them. */
export function sheetXml(rows: string, after = ""): string {
  return `<worksheet xmlns="${NAMESPACES.main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A workbook part with the given XML after its one sheet. */
export function workbookXml(after = "", before = ""): string {
  return (
    `<workbook xmlns="${NAMESPACES.main}" xmlns:r="${NAMESPACES.relationships}">${before}` +
    `<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`
  );
}

/** The parts of a workbook of one sheet named Plan, which has 7 in A1. */
export const SMALL_PARTS = {
  "[Content_Types].xml": contentTypes(),
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbookXml(),
  "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]),
  "xl/worksheets/sheet1.xml": sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>'),
} as const satisfies Parts;

export const SHEET_PART = "xl/worksheets/sheet1.xml";

/** A zip archive of the parts, in their order. */
export function zip(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([path, content]) => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, {
    mtime: new Date(2026, 0, 1, 12),
  });
}

/** The small workbook with some parts replaced or added. */
export function smallBook(changes: Parts = {}): Uint8Array {
  return zip({ ...SMALL_PARTS, ...changes });
}

/** The code with which something is refused; undefined when it is not. Other errors pass. */
export function refusalOf(action: () => unknown): RefusalCode | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof PackageRefusal) return error.code;
    throw error;
  }
}
