import { lintPackage, writePackage, type LintCode } from "../../../src/ooxml";
import { everyFeature } from "../everyFeature";
import { patchPart } from "../patchPart";

/** A sound package. */
export const SOUND = writePackage(everyFeature);

export const STATEMENT = "xl/worksheets/sheet2.xml";
export const TRAPS = "xl/worksheets/sheet3.xml";
export const TABLE = "xl/tables/table1.xml";
export const WORKBOOK = "xl/workbook.xml";

/** A fault: what it is, the part to plant it in, and the piece of XML that becomes another. */
export type Planted = readonly [name: string, part: string, from: string, to: string];

/** The codes of all findings, with the places they are at. */
export function findings(bytes: Uint8Array): (readonly [code: LintCode, place: string])[] {
  return lintPackage(bytes).map(({ code, place }) => [code, place]);
}

/** The codes that a fault planted in the sound package gives, each once. */
export function codesAfter([, part, from, to]: Planted): LintCode[] {
  const found = lintPackage(patchPart(SOUND, part, from, to));
  return [...new Set(found.map(({ code }) => code))];
}
