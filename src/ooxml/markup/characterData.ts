import { MarkupError } from "./markupError";
import { readSection } from "./section";

const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A reference, or an ampersand that begins none. */
const REFERENCE = /&(?:#x([0-9a-f]{1,8});|#(\d{1,8});|([a-z]+);)?/gi;

/** What the text between two tags can hold besides itself. */
const SPECIAL = /[&<\r]/;

/**
 * The characters that a piece of markup without tags stands for: references resolved, line ends
 * as line feeds, plain text sections as they are, comments left out.
 *
 * @throws MarkupError for a reference that XML does not know
 */
export function decodeCharacters(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!SPECIAL.test(raw)) return raw;
  let decoded = "";
  let at = 0;
  for (let open = raw.indexOf("<"); open >= 0; open = raw.indexOf("<", at)) {
    decoded += resolveReferences(withLineFeeds(raw.slice(at, open)), start + at);
    const { kind, innerStart, innerEnd, end: after } = readSection(raw, open);
    if (kind === "plainText") decoded += withLineFeeds(raw.slice(innerStart, innerEnd));
    at = after;
  }
  return decoded + resolveReferences(withLineFeeds(raw.slice(at)), start + at);
}

/**
 * The value that the text between the quotes of an attribute stands for: line ends and tabs are
 * spaces unless they were written as references.
 *
 * @throws MarkupError for a reference that XML does not know
 */
export function decodeAttribute(raw: string, position: number): string {
  const spaced = withLineFeeds(raw).replace(/[\t\n]/g, " ");
  return resolveReferences(spaced, position);
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function resolveReferences(text: string, position: number): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (_match, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(parseInt(hex, 16), position);
    if (decimal !== undefined) return character(Number(decimal), position);
    const named = NAMED.get(name ?? "");
    if (named === undefined) throw new MarkupError("an unknown reference", position);
    return named;
  });
}

/** Half a surrogate pair is no character, and neither is U+0000. */
function character(code: number, position: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  if (!isCharacter) throw new MarkupError("a reference to no character", position);
  return String.fromCodePoint(code);
}
