import type { HostCodecs } from "../hostCodecs";
import { decodePart, encodingOf } from "./decodeText";

/** Bytes that are decoded at a time: memory that is used again and again is quick. */
const PIECE = 65_536;

/** How the end of each row is written, whatever the prefix. */
const END_OF_ROW = "row>";

/**
 * The text of a worksheet, in pieces that each end after a tag of a row. Only plain ASCII is cut:
 * from where anything else begins, or a comment, a section or an instruction that could say "row>",
 * the rest is one piece.
 *
 * @param size - bytes of a piece at most, but for the last one
 * @throws PackageRefusal as decodePart
 */
export function* rowPieces(
  bytes: Uint8Array,
  path: string,
  asciiText?: HostCodecs["asciiText"],
  size = PIECE,
): Generator<string, undefined> {
  let at = 0;
  if (asciiText !== undefined && encodingOf(bytes, path) === "utf-8") {
    while (bytes.length - at > size) {
      const piece = wholeRows(asciiText(bytes.subarray(at, at + size)), at === 0);
      if (piece === undefined) break;
      yield piece;
      at += piece.length;
    }
  }
  yield decodePart(bytes.subarray(at), path, asciiText);
}

/** The text as far as its last row is whole; undefined where it cannot be cut. */
function wholeRows(text: string | undefined, isFirst: boolean): string | undefined {
  // The first one begins with the declaration of the part.
  if (text === undefined || hasTag(text, "!", 0) || hasTag(text, "?", isFirst ? 1 : 0)) {
    return undefined;
  }
  const end = text.lastIndexOf(END_OF_ROW);
  return end < 0 ? undefined : text.slice(0, end + END_OF_ROW.length);
}

/** Few texts have the mark at all, and one character is found far more quickly than two. */
function hasTag(text: string, mark: "!" | "?", from: number): boolean {
  return text.includes(mark, from) && text.includes(`<${mark}`, from);
}
