import type { HostCodecs } from "../hostCodecs";
import { damaged, PackageRefusal, unsafe } from "./refusal";

/** Where an XML declaration, and with it the name of the encoding, has ended for certain. */
const DECLARATION_AT_MOST = 256;

/** Each byte a character: an encoding is declared in ASCII. */
const LATIN = new TextDecoder("windows-1252");

/**
 * The text of an XML part, by its byte order mark, the pattern of its first bytes or the encoding
 * that it declares; without the mark.
 *
 * @param path - for the sentence of a refusal
 * @param asciiText - of a host: most parts are ASCII
 * @throws PackageRefusal `damaged` when the bytes are no text of that encoding, `unsafe` for a
 *   document type declaration, which no part may have, or an encoding that could hide one
 */
export function decodePart(
  bytes: Uint8Array,
  path: string,
  asciiText?: HostCodecs["asciiText"],
): string {
  const encoding = encodingOf(bytes, path);
  const ascii = encoding === "utf-8" ? asciiText?.(bytes) : undefined;
  const text = ascii ?? decode(bytes, encoding, path);
  if (hasDeclarations(text)) throw unsafe(`its part ${path} has a document type declaration`);
  return text;
}

function decode(bytes: Uint8Array, encoding: string, path: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw damaged(`its part ${path} is no text`, error);
  }
}

/** As TextDecoder names it. */
export function encodingOf(bytes: Uint8Array, path: string): string {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const start = LATIN.decode(bytes.subarray(0, DECLARATION_AT_MOST));
  if (start.startsWith("+")) throw hidden(path);
  const [, declared] = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(start) ?? [];
  return known((declared ?? "utf-8").toLowerCase(), path);
}

/** Some programs declare UTF-16 and write UTF-8: the bytes have just shown that it is not. */
function known(declared: string, path: string): string {
  if (declared === "utf-8" || declared.startsWith("utf-16")) return "utf-8";
  if (/^(?:unicode.*)?utf-?7$/.test(declared)) throw hidden(path);
  try {
    return new TextDecoder(declared).encoding;
  } catch (error) {
    const message = `The file has a part, ${path}, in an encoding that cannot be read.`;
    throw new PackageRefusal("unsupported", message, { cause: error });
  }
}

function hidden(path: string): PackageRefusal {
  return unsafe(`its part ${path} is written in UTF-7`);
}

/** Whether "<!" begins anything else than a comment or a piece of plain text. */
function hasDeclarations(text: string): boolean {
  let at = text.indexOf("<!");
  while (at >= 0) {
    const closing = closingOf(text, at);
    if (closing === undefined) return true;
    const end = text.indexOf(closing, at + 4);
    at = end < 0 ? -1 : text.indexOf("<!", end);
  }
  return false;
}

function closingOf(text: string, at: number): string | undefined {
  if (text.startsWith("<!--", at)) return "-->";
  return text.startsWith("<![CDATA[", at) ? "]]>" : undefined;
}
