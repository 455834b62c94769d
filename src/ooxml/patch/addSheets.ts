import { NAMESPACES } from "../namespaces";
import type { OpenedPackage } from "../open/openedPackage";
import { blocked, PackageRefusal } from "../open/refusal";
import { scanPart } from "../open/scanPart";
import { readWorkbook } from "../read/readWorkbook";
import type { WorkbookModel } from "../read/workbookModel";
import type { DefinedName } from "../spec/packageSpec";
import type { SheetSpec } from "../spec/sheetSpec";
import { element } from "../xml";
import { Book, NUMBERED_KINDS, type BookBase, type NumberedKind } from "../write/book";
import { nameXml, printNames, sheetPositionOf } from "../write/definedNamesXml";
import { SharedStrings } from "../write/sharedStrings";
import { writeSheet } from "../write/writeSheet";
import { addContentTypes, addRelationship } from "./packageLinks";
import { setNames } from "./setNames";
import { appendInto, placeOf, setAttribute, withPrefix } from "./markupEdit";
import { Splices } from "./splices";
import { addStyles, styleBase, stylesPart } from "./styleIndexes";

const STRINGS_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/** Sheets of ours for somebody's workbook, and names over them. */
export interface SheetAddition {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly DefinedName[];
}

/**
 * Adds sheets with all that hangs on them at the end of a workbook. What is there stays: parts are
 * added, lists of looks, texts, names and sheets grow at their ends.
 *
 * @throws PackageRefusal `blocked` when a sheet or table of that name is there, `unsupported` for a
 *   workbook saved as Strict Open XML
 */
export function addSheets(pkg: OpenedPackage, { sheets, names }: SheetAddition): void {
  if (sheets.length === 0) return;
  const model = readWorkbook(pkg);
  refuseTaken(model, sheets);
  refuseStrict(pkg);
  const styles = stylesPart(pkg);
  const strings = stringsPart(pkg);
  const base: BookBase = {
    styles: styleBase(pkg, styles),
    strings: listLength(pkg, strings),
    numbers: highestNumbers(pkg, model),
  };
  const book = new Book(base);
  const targets = sheets.map((sheet) => writeSheet(book, sheet, false));
  for (const [path, xml] of book.parts.parts()) pkg.put(path, xml);
  addContentTypes(pkg, book.parts.overrides());
  addStyles(pkg, styles, book.styles.additions());
  addTexts(pkg, strings, book.strings);
  const ids = targets.map((target) =>
    addRelationship(pkg, pkg.workbookPart, "worksheet", `xl/${target}`),
  );
  listSheets(pkg, sheets, ids);
  const first = model.sheets.length;
  const local = names.flatMap((name) => {
    const position = sheetPositionOf(name, sheets);
    return position === undefined ? [] : [nameXml(name, first + position)];
  });
  const ofPrint = sheets.flatMap((sheet, index) => printNames(sheet, first + index));
  setNames(
    pkg,
    names.filter(({ sheet }) => sheet === undefined),
    [...local, ...ofPrint],
  );
}

function refuseTaken({ sheets: present, tables }: WorkbookModel, sheets: readonly SheetSpec[]) {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  for (const { name, tables: own } of sheets) {
    if (present.some((sheet) => same(sheet.name, name))) {
      throw blocked(`The workbook has a sheet named "${name}" already.`);
    }
    const taken = own.find((table) => tables.some((one) => same(one.name, table.name)));
    if (taken !== undefined) throw blocked(`The workbook has a table ${taken.name} already.`);
  }
}

/** Our parts are written in the ordinary namespaces, which such a workbook does not mix with. */
function refuseStrict(pkg: OpenedPackage): void {
  if (pkg.text(pkg.workbookPart)?.includes("purl.oclc.org/ooxml/spreadsheetml") !== true) return;
  const message =
    "The workbook is saved as Strict Open XML: save it as an ordinary Excel Workbook (.xlsx) first.";
  throw new PackageRefusal("unsupported", message);
}

const FILE_NAMES: Readonly<Record<NumberedKind, RegExp>> = {
  sheet: /(?:^|\/)sheet(\d+)\.xml$/i,
  table: /(?:^|\/)table(\d+)\.xml$/i,
  drawing: /(?:^|\/)drawing(\d+)\.xml$/i,
  chart: /(?:^|\/)chart(\d+)\.xml$/i,
  notes: /(?:^|\/)(?:comments|vmlDrawing)(\d+)\.(?:xml|vml)$/i,
};

function highestNumbers(
  pkg: OpenedPackage,
  { tables }: WorkbookModel,
): Readonly<Record<NumberedKind, number>> {
  const highest = (kind: NumberedKind) => {
    const numbers = pkg.paths.map((path) => Number(FILE_NAMES[kind].exec(path)?.[1] ?? 0));
    return Math.max(0, ...numbers.filter((number) => number < 1_000_000));
  };
  const numbers = Object.fromEntries(NUMBERED_KINDS.map((kind) => [kind, highest(kind)]));
  const ids = tables.map(({ part }) => tableId(pkg, part));
  const table = Math.max(numbers["table"] ?? 0, ...ids);
  return { ...(numbers as Record<NumberedKind, number>), table };
}

/** Tables are told apart by their ids, too. */
function tableId(pkg: OpenedPackage, part: string): number {
  return scanPart(pkg.text(part) ?? "", part, (scanner) => {
    scanner.next();
    const id = Number(scanner.attribute("id") ?? 0);
    return Number.isSafeInteger(id) ? id : 0;
  });
}

function stringsPart(pkg: OpenedPackage): string {
  const links = pkg.relationships(pkg.workbookPart);
  const found = links.find(({ kind }) => kind === "sharedStrings")?.part;
  if (found !== undefined && pkg.has(found)) return found;
  const path = "xl/sharedStrings.xml";
  pkg.put(path, new SharedStrings().toXml());
  addContentTypes(pkg, [`<Override PartName="/${path}" ContentType="${STRINGS_TYPE}"/>`]);
  addRelationship(pkg, pkg.workbookPart, "sharedStrings", path);
  return path;
}

function listLength(pkg: OpenedPackage, part: string): number {
  return scanPart(pkg.text(part) ?? "", part, (scanner) => {
    let length = 0;
    while (scanner.next()) {
      if (scanner.depth !== 2 || !scanner.opens("si")) continue;
      length += 1;
      scanner.skip();
    }
    return length;
  });
}

function addTexts(pkg: OpenedPackage, part: string, strings: SharedStrings): void {
  const items = strings.items();
  if (items.length === 0) return;
  const xml = pkg.text(part) ?? "";
  const splices = new Splices(xml);
  const length = listLength(pkg, part);
  scanPart(xml, part, (scanner) => {
    scanner.next();
    const [count, unique] = ["count", "uniqueCount"].map((name) => scanner.attribute(name));
    if (count !== undefined) {
      setAttribute(scanner, "count", String(Number(count) + strings.uses), splices);
    }
    if (unique !== undefined) {
      setAttribute(scanner, "uniqueCount", String(length + items.length), splices);
    }
    const root = placeOf(scanner);
    appendInto(xml, root, withPrefix(items.join(""), root.prefix), splices);
  });
  pkg.put(part, splices.apply());
}

function listSheets(
  pkg: OpenedPackage,
  sheets: readonly SheetSpec[],
  ids: readonly string[],
): void {
  const part = pkg.workbookPart;
  const xml = pkg.text(part) ?? "";
  const splices = new Splices(xml);
  scanPart(xml, part, (scanner) => {
    let relationships: string | undefined;
    let highest = 0;
    while (scanner.next()) {
      if (scanner.depth === 1 && scanner.kind === "open") {
        const found = scanner
          .attributes()
          .find(
            ({ prefix, valueStart, valueEnd }) =>
              prefix === "xmlns" && xml.slice(valueStart, valueEnd) === NAMESPACES.relationships,
          );
        relationships = found?.name;
      } else if (scanner.depth === 3 && scanner.opens("sheet")) {
        highest = Math.max(highest, Number(scanner.attribute("sheetId") ?? 0));
      } else if (scanner.depth === 2 && scanner.is("sheets") && scanner.kind === "close") {
        const items = sheets.map(({ name }, index) => {
          const values = { name, sheetId: highest + 1 + index };
          const r = relationships ?? "r";
          const declared =
            relationships === undefined ? { "xmlns:r": NAMESPACES.relationships } : {};
          return element("sheet", { ...values, ...declared, [`${r}:id`]: ids[index] });
        });
        splices.insert(scanner.start, withPrefix(items.join(""), scanner.prefix));
      }
    }
  });
  pkg.put(part, splices.apply());
}
