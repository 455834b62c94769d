import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";
import { readRichText } from "./readRichText";

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

function scanTexts(xml: string, path: string): string[] {
  return scanPart(xml, path, (scanner) => {
    const texts: string[] = [];
    while (scanner.next()) {
      if (scanner.depth === 2 && scanner.opens("si")) texts.push(readRichText(scanner));
    }
    return texts;
  });
}
