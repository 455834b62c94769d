import { withinLimit } from "../limits";
import { absoluteReference, columnsReference, quoteSheetName, rowsReference } from "../reference";
import type { DefinedName, PackageSpec } from "../spec/packageSpec";
import type { PrintArea, PrintSpec } from "../spec/printSpec";
import type { SheetSpec } from "../spec/sheetSpec";
import { element, encodeXstring, encodeXstringAttribute, escapeText } from "../xml";

/**
 * The defined names of the workbook, print areas and print titles among them; "" for none.
 *
 * @throws RangeError for a name of a sheet that does not exist
 */
export function definedNamesXml({ names, sheets }: PackageSpec): string {
  const items = [
    ...names.map((name) => nameXml(name, sheetPositionOf(name, sheets))),
    ...sheets.flatMap(printNames),
  ];
  return items.length === 0 ? "" : element("definedNames", {}, ...items);
}

/** A name; one that a single sheet knows has the sheet's position. */
export function nameXml(
  { name, formula, comment }: DefinedName,
  localSheetId: number | undefined,
): string {
  const text = comment && encodeXstringAttribute(withinLimit("nameComment", comment));
  return formulaName({ name, comment: text, localSheetId }, formula);
}

/**
 * The position of the sheet that alone knows a name; undefined for a name of the whole workbook.
 *
 * @throws RangeError for a sheet that is not among them
 */
export function sheetPositionOf(
  { sheet }: DefinedName,
  sheets: readonly SheetSpec[],
): number | undefined {
  return sheet === undefined ? undefined : positionOf(sheet, sheets);
}

function positionOf(sheet: string, sheets: readonly SheetSpec[]): number {
  const position = sheets.findIndex(({ name }) => name === sheet);
  if (position < 0) throw new RangeError(`defined name: no sheet "${sheet}"`);
  return position;
}

/** The print area and print titles of a sheet, as names that it alone knows. */
export function printNames({ name, print }: SheetSpec, localSheetId: number): string[] {
  if (print === undefined) return [];
  const sheet = quoteSheetName(name);
  const items: string[] = [];
  if (print.area !== undefined) {
    const formula = `${sheet}!${areaReference(print.area)}`;
    items.push(formulaName({ name: "_xlnm.Print_Area", localSheetId }, formula));
  }
  const titles = titleReferences(print).map((reference) => `${sheet}!${reference}`);
  if (titles.length > 0) {
    items.push(formulaName({ name: "_xlnm.Print_Titles", localSheetId }, titles.join(",")));
  }
  return items;
}

function areaReference({ columns, rows }: PrintArea): string {
  if (rows === undefined) return columnsReference(columns);
  return absoluteReference({
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn: columns.first,
    lastColumn: columns.last,
  });
}

/** Columns first, then rows: Excel's own order. */
function titleReferences({ titleRows, titleColumns }: PrintSpec): string[] {
  const references: string[] = [];
  if (titleColumns !== undefined) references.push(columnsReference(titleColumns));
  if (titleRows !== undefined) references.push(rowsReference(titleRows));
  return references;
}

function formulaName(
  values: Readonly<Record<string, string | number | undefined>>,
  formula: string,
): string {
  return element("definedName", values, escapeText(encodeXstring(withinLimit("formula", formula))));
}
