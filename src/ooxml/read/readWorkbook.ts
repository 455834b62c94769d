import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { damaged } from "../open/refusal";
import type { Relationship } from "../open/relationships";
import { scanPart } from "../open/scanPart";
import { readBoolean } from "../markup/readBoolean";
import { readTable } from "./readTable";
import {
  SHEET_STATES,
  type NameModel,
  type SheetModel,
  type TableModel,
  type WorkbookModel,
} from "./workbookModel";
import { readXstring } from "./xstring";

/**
 * The sheets, names and tables of a workbook.
 *
 * @throws PackageRefusal `damaged` when a part is missing, cannot be read, or two things have the
 *   name that tells them apart; `unsafe`
 */
export function readWorkbook(pkg: OpenedPackage): WorkbookModel {
  const links = new Map(pkg.relationships(pkg.workbookPart).map((link) => [link.id, link]));
  const { date1904, entries, names } = scanWorkbook(pkg);
  const sheets = entries.map((entry) => readSheet(pkg, entry, links.get(entry.id)));
  const tables = sheets.flatMap((sheet, position) => readTables(pkg, sheet, position));
  refuseDoubles(
    sheets.map(({ name }) => name),
    "sheets",
  );
  refuseDoubles(
    sheets.map(({ part }) => part).filter((part) => part !== ""),
    "sheets with one part",
  );
  refuseDoubles(
    tables.map(({ name }) => name),
    "tables",
  );
  if (names.some(({ sheetPosition = 0 }) => sheetPosition >= sheets.length)) {
    throw damaged("a name belongs to a sheet that is not there");
  }
  return { date1904, sheets, names, tables };
}

/** Case does not count in names. */
function refuseDoubles(names: readonly string[], what: string): void {
  const keys = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (keys.has(key)) throw damaged(`it has two ${what} named "${name}"`);
    keys.add(key);
  }
}

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly state: string;
}

function scanWorkbook(pkg: OpenedPackage) {
  const path = pkg.workbookPart;
  return scanPart(pkg.text(path) ?? "", path, (scanner) => {
    let date1904 = false;
    const entries: SheetEntry[] = [];
    const names: NameModel[] = [];
    while (scanner.next()) {
      if (scanner.depth === 1 && !scanner.is("workbook")) throw damaged(`${path} is no workbook`);
      if (scanner.kind === "close") continue;
      if (scanner.depth === 2 && scanner.is("workbookPr")) {
        date1904 = readBoolean(scanner.attribute("date1904"));
      }
      if (scanner.depth !== 3) continue;
      if (scanner.is("sheet")) entries.push(readEntry(scanner));
      else if (scanner.is("definedName")) names.push(readName(scanner));
    }
    return { date1904, entries, names };
  });
}

function readEntry(scanner: MarkupScanner): SheetEntry {
  const name = readXstring(scanner.attribute("name") ?? "");
  if (name === "") throw damaged("a sheet has no name");
  const id = scanner.prefixedAttribute("id") ?? "";
  return { name, id, state: scanner.attribute("state") ?? "" };
}

function readName(scanner: MarkupScanner): NameModel {
  const name = readXstring(scanner.attribute("name") ?? "");
  const position = scanner.attribute("localSheetId");
  if (name === "" || !/^\d{0,9}$/.test(position ?? "")) throw damaged("a name cannot be read");
  const sheetPosition = position === undefined ? undefined : Number(position);
  return { name, formula: readXstring(scanner.textContent()), sheetPosition };
}

function readSheet(
  pkg: OpenedPackage,
  { name, state }: SheetEntry,
  link: Relationship | undefined,
): SheetModel {
  const isWorksheet = link?.kind === "worksheet";
  const part = link?.part ?? "";
  if (link === undefined || (isWorksheet && !pkg.has(part))) {
    throw damaged(`the content of its sheet "${name}" is missing`);
  }
  return {
    name,
    part,
    state: SHEET_STATES.find((known) => known === state) ?? "visible",
    // Found out only when it is asked for: it takes the text of the whole sheet.
    get isProtected() {
      return isWorksheet && isSheetProtected(pkg, part);
    },
    isWorksheet,
  };
}

function isSheetProtected(pkg: OpenedPackage, part: string): boolean {
  const xml = pkg.text(part) ?? "";
  // Few sheets are protected; the others need not be gone through.
  if (!xml.includes("sheetProtection")) return false;
  return scanPart(xml, part, (scanner) => {
    let isProtected = false;
    while (scanner.next()) {
      if (scanner.depth !== 2 || !scanner.opens("sheetProtection")) continue;
      isProtected = readBoolean(scanner.attribute("sheet"));
    }
    return isProtected;
  });
}

function readTables(pkg: OpenedPackage, sheet: SheetModel, position: number): TableModel[] {
  if (!sheet.isWorksheet) return [];
  return pkg
    .relationships(sheet.part)
    .filter(({ kind }) => kind === "table")
    .map(({ part = "" }) => readTable(pkg, part, position));
}
