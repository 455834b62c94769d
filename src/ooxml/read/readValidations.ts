import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";
import { parseRange } from "../reference";
import type { CellRange } from "../spec/address";
import { readXstring } from "./xstring";

/** What some cells of a sheet accept, as the file says it. */
export interface ValidationModel {
  readonly ranges: readonly CellRange[];
  /** "list", "whole", "decimal", "date", "time", "textLength", "custom"; "none" accepts all. */
  readonly type: string;
  /** "between" where the file gives none. */
  readonly operator: string;
  /** Without "="; "" where there is none. */
  readonly formula1: string;
  readonly formula2: string;
}

/**
 * The data validations of a sheet, those that newer programs keep as extensions too: a list whose
 * words stand on another sheet is saved as one.
 *
 * @throws PackageRefusal `damaged`, `unsafe`
 * @throws RangeError when there is no such part
 */
export function readValidations(pkg: OpenedPackage, sheetPart: string): ValidationModel[] {
  const xml = pkg.text(sheetPart);
  if (xml === undefined) throw new RangeError(`part: ${sheetPart}`);
  if (!xml.includes("dataValidation")) return [];
  return scanPart(xml, sheetPart, (scanner) => {
    const models: ValidationModel[] = [];
    while (scanner.next()) {
      if (scanner.depth === 2 && scanner.opens("sheetData")) scanner.skip();
      else if (scanner.opens("dataValidation")) models.push(readOne(scanner));
    }
    return models;
  });
}

function readOne(scanner: MarkupScanner): ValidationModel {
  const type = scanner.attribute("type") ?? "none";
  const operator = scanner.attribute("operator") ?? "between";
  const texts = { formula1: "", formula2: "", sqref: scanner.attribute("sqref") ?? "" };
  if (scanner.kind === "open") readChildren(scanner, texts);
  const ranges = texts.sqref.split(/\s+/).flatMap((reference) => parseRange(reference) ?? []);
  return { ranges, type, operator, formula1: texts.formula1, formula2: texts.formula2 };
}

/** An extension has its formulas one level deeper, and its area as an element. */
function readChildren(
  scanner: MarkupScanner,
  texts: { formula1: string; formula2: string; sqref: string },
): void {
  const depth = scanner.depth;
  let wrapper = "";
  while (scanner.next() && !(scanner.kind === "close" && scanner.depth === depth)) {
    if (scanner.opens("formula1") || scanner.opens("formula2")) {
      wrapper = scanner.name;
      if (scanner.depth === depth + 1) take(scanner, texts, wrapper);
    } else if (scanner.opens("f")) take(scanner, texts, wrapper);
    else if (scanner.opens("sqref")) texts.sqref = scanner.textContent();
  }
}

function take(
  scanner: MarkupScanner,
  texts: { formula1: string; formula2: string },
  name: string,
): void {
  // Elements with children keep their place: only their own text would be passed over.
  if (scanner.text.startsWith("<", scanner.end) && !scanner.text.startsWith("</", scanner.end)) {
    if (!scanner.text.startsWith("<![CDATA[", scanner.end)) return;
  }
  texts[name === "formula2" ? "formula2" : "formula1"] = readXstring(scanner.textContent());
}
