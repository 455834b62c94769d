import type { PackageSpec } from "../spec/packageSpec";
import { Book } from "./book";
import { checkSheets } from "./checkSheets";
import { corePropertiesXml, extendedPropertiesXml } from "./propertiesXml";
import { Relationships } from "./relationships";
import { themeXml } from "./themeXml";
import { workbookXml } from "./workbookXml";
import { writeSheet } from "./writeSheet";
import { zipParts } from "./zipParts";
import type { HostCodecs } from "../hostCodecs";

const OFFICE = "application/vnd.openxmlformats-officedocument";
const PACKAGE = "application/vnd.openxmlformats-package";
const CORE_RELATIONSHIP =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/**
 * The bytes of an .xlsx file. The same description gives the same bytes, at any time and in any
 * time zone. Formulas are written as they are given, neither checked nor computed.
 *
 * @param zip - of a host, in place of this program's own
 * @throws RangeError for what no .xlsx file can hold: too long a text, a number that is not finite,
 *   cells out of order, a sheet name used twice, a link that is neither https: nor mailto:
 */
export function writePackage(spec: PackageSpec, codecs?: HostCodecs): Uint8Array {
  checkSheets(spec);
  const book = new Book();
  addProperties(book, spec);
  addWorkbook(book, spec);
  return zipParts(book.parts.entries(), codecs);
}

function addProperties({ parts }: Book, { properties }: PackageSpec): void {
  const root = new Relationships();
  root.add("officeDocument", "xl/workbook.xml");
  root.add(CORE_RELATIONSHIP, "docProps/core.xml");
  root.add("extended-properties", "docProps/app.xml");
  parts.addRelationships("", root);
  const app = extendedPropertiesXml(properties);
  parts.add("docProps/core.xml", `${PACKAGE}.core-properties+xml`, corePropertiesXml(properties));
  parts.add("docProps/app.xml", `${OFFICE}.extended-properties+xml`, app);
}

function addWorkbook(book: Book, spec: PackageSpec): void {
  const { parts, styles, strings } = book;
  const links = new Relationships();
  const active = spec.activeSheet ?? 0;
  const ids = spec.sheets.map((sheet, index) =>
    links.add("worksheet", writeSheet(book, sheet, index === active)),
  );
  const spreadsheet = `${OFFICE}.spreadsheetml`;
  links.add("theme", "theme/theme1.xml");
  links.add("styles", "styles.xml");
  links.add("sharedStrings", "sharedStrings.xml");
  parts.add("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`, workbookXml(spec, ids));
  parts.addRelationships("xl/workbook.xml", links);
  parts.add("xl/theme/theme1.xml", `${OFFICE}.theme+xml`, themeXml());
  // Only now have all sheets named their looks and texts.
  parts.add("xl/styles.xml", `${spreadsheet}.styles+xml`, styles.toXml());
  parts.add("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`, strings.toXml());
}
