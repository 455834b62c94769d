import { indexOf } from "./bytes";

const WIDE = 0xffffffff;

/**
 * The archive as a program writes it that takes every file for a large one: the place of the list
 * of contents and the sizes of the last entry are written in 64 bits.
 */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const end = indexOf(bytes, "PK\u0005\u0006", true);
  const last = indexOf(bytes, "PK\u0001\u0002", true);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const entry = bytes.slice(last, end);
  const entryView = new DataView(entry.buffer);
  const wide = [24, 20, 42].map((at) => entryView.getUint32(at, true));
  for (const at of [24, 20, 42]) entryView.setUint32(at, WIDE, true);
  entryView.setUint16(30, 4 + 24, true);
  const extra = record([2, 1], [2, 24], ...wide.map((value) => [8, value] as const));
  const size = end - start + extra.length;
  const end64 = record(
    [4, 0x06064b50],
    [8, 44],
    [4, 0x2d002d],
    [8, 0],
    ...[count, count, size, start].map((value) => [8, value] as const),
  );
  const locator = record([4, 0x07064b50], [4, 0], [8, start + size], [4, 1]);
  const closing = record([4, 0x06054b50], [4, 0], [4, WIDE], [4, WIDE], [4, WIDE], [2, 0]);
  return Buffer.concat([bytes.slice(0, last), entry, extra, end64, locator, closing]);
}

/** Numbers, little end first, each with its length in bytes. */
function record(...fields: readonly (readonly [length: number, value: number])[]): Uint8Array {
  const bytes = fields.flatMap(([length, value]) =>
    Array.from({ length }, (_item, index) => (index < 4 ? (value >>> (8 * index)) & 0xff : 0)),
  );
  return new Uint8Array(bytes);
}
