import { NAMESPACES } from "../namespaces";
import { rangeReference } from "../reference";
import { opaque } from "./style/color";
import type { IgnoredErrorSpec } from "../spec/annotationSpec";
import type { SheetSpec } from "../spec/sheetSpec";
import { countedList, element, XML_DECLARATION } from "../xml";
import { addAttachments } from "./addAttachments";
import type { Book } from "./book";
import { columnsXml } from "./columnsXml";
import { conditionalFormatsXml } from "./conditionalFormatXml";
import { dimensionXml } from "./dimensionXml";
import { hyperlinksXml } from "./hyperlinkXml";
import { printXml } from "./printXml";
import { Relationships } from "./relationships";
import { sheetDataXml } from "./sheetDataXml";
import { sheetViewsXml } from "./sheetViewXml";
import { validationsXml } from "./validationXml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds a sheet with its tables, charts and notes to the book.
 *
 * @returns path of the sheet from the folder of the workbook part
 */
export function writeSheet(book: Book, sheet: SheetSpec, isActive: boolean): string {
  const target = `worksheets/sheet${String(book.nextNumber("sheet"))}.xml`;
  const relationships = new Relationships();
  const namespaces = { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships };
  // The order of CT_Worksheet; Excel refuses any other.
  const xml = element(
    "worksheet",
    namespaces,
    sheetPropertiesXml(sheet),
    dimensionXml(sheet.rows),
    sheetViewsXml(sheet, isActive),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(sheet.columns, book.styles),
    sheetDataXml(sheet.rows, book),
    protectionXml(sheet),
    countedList("mergeCells", sheet.merges.map(mergeXml)),
    conditionalFormatsXml(sheet.conditionalFormats, book.styles),
    validationsXml(sheet.validations),
    hyperlinksXml(sheet.hyperlinks, relationships),
    sheet.print === undefined ? "" : printXml(sheet.print),
    ignoredErrorsXml(sheet.ignoredErrors ?? []),
    addAttachments(book, sheet, relationships),
  );
  book.parts.add(`xl/${target}`, CONTENT_TYPE, XML_DECLARATION + xml);
  book.parts.addRelationships(`xl/${target}`, relationships);
  return target;
}

function sheetPropertiesXml({ tabColor, print }: SheetSpec): string {
  const color = tabColor === undefined ? "" : element("tabColor", { rgb: opaque(tabColor) });
  const fit = print === undefined ? "" : element("pageSetUpPr", { fitToPage: true });
  return color + fit === "" ? "" : element("sheetPr", {}, color, fit);
}

/** An allowed action is one that the protection leaves out: 0. */
function protectionXml({ protection }: SheetSpec): string {
  if (protection === undefined) return "";
  const allowed = Object.fromEntries(protection.allows.map((action) => [action, false]));
  return element("sheetProtection", { sheet: true, objects: true, scenarios: true, ...allowed });
}

function mergeXml(range: SheetSpec["merges"][number]): string {
  return element("mergeCell", { ref: rangeReference(range) });
}

function ignoredErrorsXml(specs: readonly IgnoredErrorSpec[]): string {
  if (specs.length === 0) return "";
  const items = specs.map(({ ranges, kinds }) => {
    const sqref = ranges.map(rangeReference).join(" ");
    const marks = Object.fromEntries(kinds.map((kind) => [kind, true]));
    return element("ignoredError", { sqref, ...marks });
  });
  return element("ignoredErrors", {}, ...items);
}
