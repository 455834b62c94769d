import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";
import type { CellStyle } from "../spec/cellStyle";
import { FIRST_CUSTOM_FORMAT } from "../write/style/numberFormat";
import { StyleSheet, type StyleAdditions, type StyleBase } from "../write/style/styleSheet";
import { growLists, listSizes } from "./growList";
import { addContentTypes, addRelationship } from "./packageLinks";
import { STYLE_SHEET_ORDER } from "./schemaOrder";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Path of the style sheet, which is made when there is none. */
export function stylesPart(pkg: OpenedPackage): string {
  const links = pkg.relationships(pkg.workbookPart);
  const found = links.find(({ kind }) => kind === "styles")?.part;
  if (found !== undefined && pkg.has(found)) return found;
  const path = "xl/styles.xml";
  pkg.put(path, new StyleSheet().toXml());
  addContentTypes(pkg, [`<Override PartName="/${path}" ContentType="${STYLES_TYPE}"/>`]);
  addRelationship(pkg, pkg.workbookPart, "styles", path);
  return path;
}

/** How much the style sheet holds, so that looks can be added to it. */
export function styleBase(pkg: OpenedPackage, part: string): StyleBase {
  const sizes = listSizes(pkg, part);
  const size = (name: string) => sizes.get(name) ?? 0;
  return {
    fonts: size("fonts"),
    fills: size("fills"),
    borders: size("borders"),
    cells: size("cellXfs"),
    differentials: size("dxfs"),
    firstFormat: highestFormat(pkg, part) + 1,
  };
}

function highestFormat(pkg: OpenedPackage, part: string): number {
  return scanPart(pkg.text(part) ?? "", part, (scanner) => {
    let highest = FIRST_CUSTOM_FORMAT - 1;
    while (scanner.next()) {
      if (!scanner.opens("numFmt")) continue;
      highest = Math.max(highest, Number(scanner.attribute("numFmtId") ?? 0));
    }
    return highest;
  });
}

/** Adds looks to the style sheet. */
export function addStyles(pkg: OpenedPackage, part: string, additions: StyleAdditions): void {
  growLists(pkg, part, additions, STYLE_SHEET_ORDER);
}

/** Indexes of looks in the package's style sheet, to which they are added. */
export function styleIndexes(pkg: OpenedPackage, styles: readonly CellStyle[]): number[] {
  const part = stylesPart(pkg);
  const sheet = new StyleSheet(styleBase(pkg, part));
  const indexes = styles.map((style) => sheet.indexOf(style));
  addStyles(pkg, part, sheet.additions());
  return indexes;
}
