import type { OpenedPackage } from "../open/openedPackage";
import { pathKey, relationshipsPath } from "../open/partPath";
import { blocked } from "../open/refusal";
import { scanPart } from "../open/scanPart";
import { readWorkbook } from "../read/readWorkbook";
import type { WorkbookModel } from "../read/workbookModel";
import { placeOf, setAttribute } from "./markupEdit";
import { removeContentTypes, removeRelationships } from "./packageLinks";
import { setNames } from "./setNames";
import { Splices } from "./splices";

/** Sheets to take away, and the names of the whole workbook that go with them. */
export interface SheetRemoval {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/**
 * Takes sheets away with the parts that nothing else uses.
 *
 * @throws PackageRefusal `blocked` when something that stays uses one of them or its table, or no
 *   visible sheet would be left
 * @throws RangeError when there is no such sheet
 */
export function removeSheets(pkg: OpenedPackage, { sheets, names }: SheetRemoval): void {
  if (sheets.length === 0) return;
  const model = readWorkbook(pkg);
  const gone = new Set(sheets.map((name) => positionOf(model, name)));
  const isLeft = model.sheets.some(
    ({ state }, position) => state === "visible" && !gone.has(position),
  );
  if (!isLeft) throw blocked("A workbook needs a visible sheet: these are all that it has.");
  refuseUses(pkg, model, gone, names);
  const parts = [...gone].flatMap((position) => model.sheets[position]?.part ?? []);
  const links = pkg.relationships(pkg.workbookPart).filter(({ part }) => {
    return part !== undefined && parts.some((one) => pathKey(one) === pathKey(part));
  });
  removeRelationships(
    pkg,
    pkg.workbookPart,
    links.map(({ id }) => id),
  );
  removeParts(pkg, parts);
  setNames(
    pkg,
    names.map((name) => ({ name })),
  );
  editWorkbook(pkg, gone, model.sheets.length);
}

function positionOf({ sheets }: WorkbookModel, name: string): number {
  const position = sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (position < 0) throw new RangeError(`sheet: ${name}`);
  return position;
}

/** Refuses to leave a formula, chart or name behind that leads nowhere. */
function refuseUses(
  pkg: OpenedPackage,
  model: WorkbookModel,
  gone: ReadonlySet<number>,
  names: readonly string[],
): void {
  const goneSheets = model.sheets.filter((_sheet, position) => gone.has(position));
  const goneTables = model.tables.filter(({ sheetPosition }) => gone.has(sheetPosition));
  const words = [
    ...goneSheets.flatMap(({ name }) => [`${name}!`, `'${name.replaceAll("'", "''")}'!`]),
    ...goneTables.map(({ name }) => `${name}[`),
    ...names,
  ];
  const uses = usesAny(words);
  const staying = model.names.find(
    ({ name, formula, sheetPosition }) =>
      (sheetPosition === undefined || !gone.has(sheetPosition)) &&
      !names.some((one) => one.toLowerCase() === name.toLowerCase()) &&
      uses(formula),
  );
  if (staying !== undefined) {
    throw blocked(`The name ${staying.name} uses a sheet that is to go: remove the name first.`);
  }
  const own = new Set(
    goneSheets.flatMap(({ part }) => reachable(pkg, [part])).map((part) => pathKey(part)),
  );
  for (const path of pkg.paths) {
    if (own.has(pathKey(path)) || !mayHaveFormulas(path)) continue;
    if (!uses(unescaped(formulasOf(pkg.text(path) ?? "")))) continue;
    const sheet = model.sheets.find(({ part }) => pathKey(part) === pathKey(path));
    const what = sheet === undefined ? `the part ${path}` : `"${sheet.name}"`;
    throw blocked(`Formulas of ${what} use a sheet that is to go: change them first.`);
  }
}

/** Words that end in "!", "[" or stand alone, in any case. */
function usesAny(words: readonly string[]): (text: string) => boolean {
  const tests = words.map((word) => {
    const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const isName = /^[\w.\\]+$/.test(word);
    return new RegExp(isName ? `(?<![\\w.])${escaped}(?![\\w.])` : escaped, "i");
  });
  return (text) => tests.some((test) => test.test(text));
}

/** Where formulas and the sources of pivot tables stand. */
const FORMULAS =
  /<(?:\w+:)?(?:f|formula[12]?|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>[^<]*|<(?:\w+:)?worksheetSource\s[^>]*>/g;

function formulasOf(xml: string): string {
  return (xml.match(FORMULAS) ?? [])
    .map((text) =>
      text.includes("worksheetSource")
        ? text.replace(/\s(?:sheet|name)="([^"]*)"/g, " '$1'! $1! $1[ $1 ")
        : text.replace(/^<[^>]*>/, ""),
    )
    .join("\n");
}

function mayHaveFormulas(path: string): boolean {
  return (
    /\.xml$/i.test(path) && /\/(?:worksheets|charts|pivotCache|tables|chartsheets)\//i.test(path)
  );
}

function unescaped(xml: string): string {
  return xml
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** Parts that can be reached from some parts, these among them. */
function reachable(pkg: OpenedPackage, from: readonly string[]): string[] {
  const found = new Map<string, string>();
  const pending = [...from];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (found.has(pathKey(part)) || !pkg.has(part)) continue;
    found.set(pathKey(part), part);
    pending.push(...pkg.relationships(part).flatMap((link) => link.part ?? []));
  }
  return [...found.values()];
}

/** Removes parts and what hangs on them alone. */
function removeParts(pkg: OpenedPackage, parts: readonly string[]): void {
  const candidates = reachable(pkg, parts);
  const staying = new Set(reachable(pkg, rootParts(pkg)).map((path) => pathKey(path)));
  const gone = candidates.filter((part) => !staying.has(pathKey(part)));
  for (const part of gone) {
    pkg.remove(part);
    pkg.remove(relationshipsPath(part));
  }
  removeContentTypes(pkg, gone);
}

function rootParts(pkg: OpenedPackage): string[] {
  return pkg.relationships("").flatMap(({ part }) => part ?? []);
}

/** Takes the sheets off the list, and lets what counts by position count on. */
function editWorkbook(pkg: OpenedPackage, gone: ReadonlySet<number>, count: number): void {
  const part = pkg.workbookPart;
  const xml = pkg.text(part) ?? "";
  const splices = new Splices(xml);
  const before = (position: number) => position - [...gone].filter((one) => one < position).length;
  const lastLeft = count - gone.size - 1;
  scanPart(xml, part, (scanner) => {
    let position = -1;
    while (scanner.next()) {
      if (scanner.depth !== 3 || scanner.kind === "close") continue;
      if (scanner.is("sheet")) {
        position += 1;
        if (!gone.has(position)) continue;
        const { start, end } = placeOf(scanner);
        splices.replace(start, end, "");
      } else if (scanner.is("workbookView")) {
        for (const name of ["activeTab", "firstSheet"]) {
          const text = scanner.attribute(name);
          if (text === undefined) continue;
          const moved = Math.max(0, Math.min(before(Number(text)), lastLeft));
          setAttribute(scanner, name, String(moved), splices);
        }
      } else if (scanner.is("definedName")) {
        const local = scanner.attribute("localSheetId");
        if (local === undefined) continue;
        if (gone.has(Number(local))) {
          const { start, end } = placeOf(scanner);
          splices.replace(start, end, "");
        } else setAttribute(scanner, "localSheetId", String(before(Number(local))), splices);
      }
    }
  });
  pkg.put(part, splices.apply());
  dropEmptyNames(pkg);
}

/** A list of names without names is not allowed. */
function dropEmptyNames(pkg: OpenedPackage): void {
  const part = pkg.workbookPart;
  const xml = pkg.text(part) ?? "";
  const emptied = xml.replace(/<((?:\w+:)?definedNames)>\s*<\/\1>/, "");
  if (emptied !== xml) pkg.put(part, emptied);
}
