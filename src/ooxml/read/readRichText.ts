import type { MarkupScanner } from "../markup/markupScanner";
import { readXstring } from "./xstring";

/** Readings of Asian characters, and what only programs newer than the file format can show. */
const PASSED_OVER = ["rPh", "Choice"];

/**
 * The text of the element that the scanner is at, its looks left out: of all runs one after the
 * other. The scanner goes to the end of the element.
 */
export function readRichText(scanner: MarkupScanner): string {
  if (scanner.kind === "empty") return "";
  const depth = scanner.depth;
  let text = "";
  while (scanner.next()) {
    if (scanner.kind === "close") {
      if (scanner.depth === depth) break;
    } else if (scanner.is("t")) {
      text += readXstring(scanner.textContent());
    } else if (PASSED_OVER.some((name) => scanner.is(name))) {
      scanner.skip();
    }
  }
  return text;
}
