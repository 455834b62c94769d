import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";
import { parseRange, rangeReference } from "../reference";
import type { CellRange } from "../spec/address";
import { Splices } from "./splices";

/** Elements with areas that belong to the rows of a table. */
const AREAS = new Set([
  "conditionalFormatting",
  "dataValidation",
  "ignoredError",
  "protectedRange",
]);

/** That the rows of a table now end elsewhere. */
export interface Resize {
  /** The table as it was. */
  readonly range: CellRange;
  readonly lastRow: number;
}

/**
 * Lets the validations, conditional formats and marks that end with a table's last row end with its
 * new one: those that lie within the table's columns.
 */
export function resizeAreas(pkg: OpenedPackage, sheetPart: string, resize: Resize): void {
  const xml = pkg.text(sheetPart) ?? "";
  const splices = new Splices(xml);
  scanPart(xml, sheetPart, (scanner) => {
    while (scanner.next()) {
      if (scanner.depth === 2 && scanner.opens("sheetData")) scanner.skip();
      else if (scanner.kind !== "close") resizeElement(scanner, resize, splices);
    }
  });
  if (!splices.isEmpty) pkg.put(sheetPart, splices.apply());
}

function resizeElement(scanner: MarkupScanner, resize: Resize, splices: Splices): void {
  if (AREAS.has(scanner.name)) {
    const found = scanner.attributes().find(({ name }) => name === "sqref");
    if (found === undefined) return;
    const { valueStart, valueEnd } = found;
    replaceAreas(scanner.text, { start: valueStart, end: valueEnd }, resize, splices);
  } else if (scanner.is("sqref") && scanner.kind === "open") {
    // Newer rules name their area in an element.
    const start = scanner.end;
    replaceAreas(scanner.text, { start, end: scanner.skip() }, resize, splices);
  }
}

function replaceAreas(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  resize: Resize,
  splices: Splices,
): void {
  const before = text.slice(start, end);
  const after = before
    .split(/(\s+)/)
    .map((piece) => resized(piece, resize))
    .join("");
  if (after !== before) splices.replace(start, end, after);
}

function resized(reference: string, { range: table, lastRow }: Resize): string {
  const range = parseRange(reference);
  if (range === undefined || range.lastRow !== table.lastRow || range.firstRow > lastRow) {
    return reference;
  }
  const isInside =
    range.firstRow > table.firstRow &&
    range.firstColumn >= table.firstColumn &&
    range.lastColumn <= table.lastColumn;
  return isInside ? rangeReference({ ...range, lastRow }) : reference;
}
