/** Bytes of an ASCII text. */
export const ascii = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

/** Where a text begins in bytes; the last place when `isLast`. */
export function indexOf(bytes: Uint8Array, text: string, isLast = false): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = isLast
    ? buffer.lastIndexOf(text, undefined, "latin1")
    : buffer.indexOf(text, 0, "latin1");
  if (at < 0) throw new Error(`no bytes ${text}`);
  return at;
}

/** A copy with some bytes overwritten. */
export function overwrite(bytes: Uint8Array, at: number, by: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(by, at);
  return copy;
}

/** A copy in which every occurrence of a text is another text of the same length. */
export function replaceAll(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error("lengths differ");
  const text = Buffer.from(bytes).toString("latin1");
  return ascii(text.replaceAll(from, to));
}

/** An OLE2 file with one stream of a name. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(stream, "utf16le")), 1024 + 128);
  bytes[1024 + 128 + 64] = stream.length * 2 + 2;
  return bytes;
}
