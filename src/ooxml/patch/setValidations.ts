import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";
import { parseRange, rangeReference, rangesOverlap } from "../reference";
import type { CellRange } from "../spec/address";
import type { ValidationSpec } from "../spec/validationSpec";
import { validationXml } from "../write/validationXml";
import {
  appendInto,
  outlineOf,
  placeForChild,
  placeOf,
  setAttribute,
  withPrefix,
  type ElementPlace,
} from "./markupEdit";
import { WORKSHEET_ORDER } from "./schemaOrder";
import { Splices } from "./splices";

/**
 * Gives cells new validations in the place of those that they have; other cells keep theirs.
 *
 * @throws PackageRefusal `damaged`
 * @throws RangeError for a list or a message that is too long
 */
export function setValidations(
  pkg: OpenedPackage,
  sheetPart: string,
  specs: readonly ValidationSpec[],
): void {
  if (specs.length === 0) return;
  const areas = specs.flatMap(({ ranges }) => ranges);
  removeFrom(pkg, sheetPart, areas);
  add(pkg, sheetPart, specs.map(validationXml));
}

/** Takes cells out of all validations, newer ones among them; a plain one without cells goes. */
function removeFrom(pkg: OpenedPackage, part: string, areas: readonly CellRange[]): void {
  const xml = pkg.text(part) ?? "";
  const splices = new Splices(xml);
  scanPart(xml, part, (scanner) => {
    while (scanner.next()) {
      if (scanner.depth === 2 && scanner.opens("sheetData")) scanner.skip();
      else if (scanner.opens("dataValidation")) removeFromOne(scanner, areas, splices);
      else if (scanner.is("sqref") && scanner.kind === "open" && isOfValidation(scanner)) {
        const start = scanner.end;
        const end = scanner.skip();
        const left = leftOf(xml.slice(start, end), areas);
        if (left !== undefined) splices.replace(start, end, left === "" ? NOWHERE : left);
      }
    }
  });
  if (!splices.isEmpty) pkg.put(part, splices.apply());
}

function removeFromOne(
  scanner: MarkupScanner,
  areas: readonly CellRange[],
  splices: Splices,
): void {
  const found = scanner.attributes().find(({ name }) => name === "sqref");
  if (found === undefined) return;
  const left = leftOf(scanner.text.slice(found.valueStart, found.valueEnd), areas);
  if (left === undefined) return;
  if (left !== "") {
    splices.replace(found.valueStart, found.valueEnd, left);
    return;
  }
  const place = placeOf(scanner);
  splices.replace(place.start, place.end, "");
}

/** Conditional formats of newer programs name their areas in the same way. */
function isOfValidation({ text, start }: MarkupScanner): boolean {
  return (
    text.lastIndexOf("dataValidation ", start) > text.lastIndexOf("conditionalFormatting", start)
  );
}

/** A newer validation must have an area: one that loses its last cell gets one that nobody meets. */
const NOWHERE = "XFD1048576";

/** The areas of a validation that are left; undefined when none is concerned. */
function leftOf(before: string, areas: readonly CellRange[]): string | undefined {
  const ranges = before
    .trim()
    .split(/\s+/)
    .flatMap((piece) => parseRange(piece) ?? []);
  const isMet = ranges.some((range) => areas.some((area) => rangesOverlap(range, area)));
  if (!isMet) return undefined;
  return ranges
    .flatMap((range) => without(range, areas))
    .map(rangeReference)
    .join(" ");
}

/** What is left of a range without some areas: at most four pieces for each. */
function without(range: CellRange, areas: readonly CellRange[]): CellRange[] {
  return areas.reduce<CellRange[]>(
    (pieces, area) => pieces.flatMap((piece) => cut(piece, area)),
    [range],
  );
}

function cut(range: CellRange, area: CellRange): CellRange[] {
  if (!rangesOverlap(range, area)) return [range];
  const firstRow = Math.max(range.firstRow, area.firstRow);
  const lastRow = Math.min(range.lastRow, area.lastRow);
  return [
    { ...range, lastRow: firstRow - 1 },
    { ...range, firstRow: lastRow + 1 },
    { ...range, firstRow, lastRow, lastColumn: area.firstColumn - 1 },
    { ...range, firstRow, lastRow, firstColumn: area.lastColumn + 1 },
  ].filter((one) => one.firstRow <= one.lastRow && one.firstColumn <= one.lastColumn);
}

function add(pkg: OpenedPackage, part: string, items: readonly string[]): void {
  const xml = pkg.text(part) ?? "";
  const splices = new Splices(xml);
  scanPart(xml, part, (scanner) => {
    let list: ElementPlace | undefined;
    while (scanner.next()) {
      if (scanner.depth !== 2 || scanner.kind === "close") continue;
      if (scanner.is("dataValidations")) {
        const end = endOf(xml, scanner);
        const left = xml.slice(scanner.start, end).match(/<(?:\w+:)?dataValidation\s/g) ?? [];
        setAttribute(scanner, "count", String(left.length + items.length), splices);
        list = placeOf(scanner);
      } else scanner.skip();
    }
    if (list !== undefined) {
      appendInto(xml, list, withPrefix(items.join(""), list.prefix), splices);
    }
    return list;
  });
  if (splices.isEmpty) {
    const outline = scanPart(xml, part, outlineOf);
    const markup = `<dataValidations count="${String(items.length)}">${items.join("")}</dataValidations>`;
    const at = placeForChild(outline, "dataValidations", WORKSHEET_ORDER);
    splices.insert(at, withPrefix(markup, outline.prefix));
  }
  pkg.put(part, splices.apply());
}

/** Where the element that the scanner is at ends, without going there. */
function endOf(xml: string, { name, prefix, end, kind }: MarkupScanner): number {
  return kind === "empty" ? end : xml.indexOf(`</${prefix}${name}`, end);
}
