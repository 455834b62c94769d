import { decodeCharacters } from "../markup/characterData";
import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";
import { readXstring } from "../read/xstring";
import { element, encodeXstring, escapeText } from "../xml";
import { appendInto, outlineOf, placeForChild, placeOf, withPrefix } from "./markupEdit";
import { HEADER_FOOTER_ORDER, WORKSHEET_ORDER } from "./schemaOrder";
import { Splices } from "./splices";

/** The codes of a printed footer (ECMA-376 part 1, 18.3.1.46); "" for an empty part. */
export interface FooterText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** The footer of a sheet's pages: of the odd ones, where even ones or the first have their own. */
export function readFooter(pkg: OpenedPackage, sheetPart: string): FooterText {
  const xml = pkg.text(sheetPart) ?? "";
  return scanPart(xml, sheetPart, (scanner) => {
    while (scanner.next()) {
      if (scanner.depth === 2 && scanner.opens("sheetData")) scanner.skip();
      else if (scanner.depth === 3 && scanner.opens("oddFooter")) {
        const { openEnd, closeStart } = placeOf(scanner);
        return partsOf(readXstring(decodeCharacters(xml, openEnd, closeStart)));
      }
    }
    return { left: "", center: "", right: "" };
  });
}

/** Gives the pages of a sheet another footer; those that the first or even ones have stay. */
export function setFooter(pkg: OpenedPackage, sheetPart: string, footer: FooterText): void {
  const xml = pkg.text(sheetPart) ?? "";
  const splices = new Splices(xml);
  const text = escapeText(encodeXstring(codesOf(footer)));
  const markup = text === "" ? "" : element("oddFooter", {}, text);
  const outline = scanPart(xml, sheetPart, outlineOf);
  const list = outline.children.find(({ name }) => name === "headerFooter");
  if (list !== undefined) {
    const own = withPrefix(markup, list.prefix);
    const inner = scanPart(xml, sheetPart, (scanner) => childrenOf(scanner, list.start));
    const known = inner.find(({ name }) => name === "oddFooter");
    const later = inner.find(({ name }) => isAfterOddFooter(name));
    if (known !== undefined) splices.replace(known.start, known.end, own);
    else if (later !== undefined) splices.insert(later.start, own);
    else appendInto(xml, list, own, splices);
  } else if (markup !== "") {
    const at = placeForChild(outline, "headerFooter", WORKSHEET_ORDER);
    splices.insert(at, withPrefix(element("headerFooter", {}, markup), outline.prefix));
  }
  if (!splices.isEmpty) pkg.put(sheetPart, splices.apply());
}

function isAfterOddFooter(name: string): boolean {
  return HEADER_FOOTER_ORDER.indexOf(name) > HEADER_FOOTER_ORDER.indexOf("oddFooter");
}

/** The children of the element that begins at a place. */
function childrenOf(scanner: MarkupScanner, start: number): ReturnType<typeof placeOf>[] {
  const children: ReturnType<typeof placeOf>[] = [];
  while (scanner.next()) {
    if (scanner.depth === 2 && scanner.kind === "open" && scanner.start !== start) scanner.skip();
    else if (scanner.depth === 3 && scanner.kind !== "close") children.push(placeOf(scanner));
  }
  return children;
}

/** "&L", "&C" and "&R" begin the parts; "&&L" is a text, and so is what stands in a font's quotes. */
const PIECE = /&"[^"]*"|&[^]|[^&]+|&/g;
const SIDES = { "&L": "left", "&C": "center", "&R": "right" } as const;

/** What stands before the first part belongs to the middle. */
function partsOf(codes: string): FooterText {
  const parts = { left: "", center: "", right: "" };
  let side: keyof FooterText = "center";
  for (const [piece] of codes.matchAll(PIECE)) {
    const next = SIDES[piece.toUpperCase() as keyof typeof SIDES] as keyof FooterText | undefined;
    if (next === undefined) parts[side] += piece;
    else side = next;
  }
  return parts;
}

function codesOf({ left, center, right }: FooterText): string {
  const part = (code: string, text: string) => (text === "" ? "" : code + text);
  return part("&L", left) + part("&C", center) + part("&R", right);
}
