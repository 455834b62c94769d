import { decodeCharacters } from "../markup/characterData";
import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";
import { readRichText } from "./readRichText";
import { readXstring } from "./xstring";

/** By the bytes of their part, which are others as soon as it is changed. */
const READ = new WeakMap<Uint8Array, readonly string[]>();

/**
 * The texts that the cells of a workbook share, by their index; none when it has no such part.
 * They are read once, however many sheets ask for them.
 *
 * @throws PackageRefusal `damaged`, `unsafe`
 */
export function readSharedStrings(pkg: OpenedPackage): readonly string[] {
  const links = pkg.relationships(pkg.workbookPart);
  const path = links.find(({ kind }) => kind === "sharedStrings")?.part ?? "";
  const bytes = pkg.bytes(path);
  if (bytes === undefined) return [];
  const texts = READ.get(bytes) ?? scanTexts(pkg.text(path) ?? "", path);
  READ.set(bytes, texts);
  return texts;
}

/** A text as most programs write it. */
const PLAIN_TEXT = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;

function takePlainTexts(scanner: MarkupScanner, texts: string[]): void {
  for (;;) {
    const [, markup] = scanner.take(PLAIN_TEXT, 2) ?? [];
    if (markup === undefined) return;
    texts.push(readXstring(decodeCharacters(markup, 0, markup.length)));
  }
}

function scanTexts(xml: string, path: string): string[] {
  return scanPart(xml, path, (scanner) => {
    const texts: string[] = [];
    while (scanner.next()) {
      if (scanner.depth === 2 && scanner.opens("si")) texts.push(readRichText(scanner));
      takePlainTexts(scanner, texts);
    }
    return texts;
  });
}
