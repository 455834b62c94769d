import type { OpenLimits } from "./limits";
import { damaged, PackageRefusal, tooLarge } from "./refusal";
import { DEFLATED, FLAGS, LENGTHS, SIGNATURES, STORED, type ZipEntry } from "../zip/zipEntry";

const COMMENT_AT_MOST = 0xffff;
const SEE_ZIP64 = 0xffffffff;

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * The entries of a zip archive, in the order of its central directory. Sizes and places are
 * checked against the file; what the entries hold is not looked at.
 *
 * @throws PackageRefusal `damaged`, `encrypted`, `too-large` (more entries than the limit) or
 *   `unsupported` (packed in a way that Excel does not use)
 */
export function readZipDirectory(bytes: Uint8Array, limits: OpenLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) throw tooManyEntries(limits);
  const entries: ZipEntry[] = [];
  let position = directory.start;
  while (position < directory.end) {
    if (entries.length === limits.entries) throw tooManyEntries(limits);
    const { entry, next } = readEntry(view, position, directory.end);
    entries.push(entry);
    position = next;
  }
  if (entries.length !== directory.count) throw damaged("its list of contents is not complete");
  return entries;
}

function tooManyEntries(limits: OpenLimits): PackageRefusal {
  return tooLarge(`it has more than ${String(limits.entries)} parts`);
}

/** The record at the very end of the archive, which only a comment may follow. */
function findDirectory(view: DataView): Directory {
  const last = view.byteLength - LENGTHS.end;
  for (let at = last; at >= Math.max(0, last - COMMENT_AT_MOST); at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURES.end) continue;
    if (at + LENGTHS.end + view.getUint16(at + 20, true) !== view.byteLength) continue;
    return checkedDirectory(readEnd64(view, at) ?? readEnd(view, at), at);
  }
  throw damaged("its end is missing");
}

function readEnd(view: DataView, at: number): Directory {
  const start = view.getUint32(at + 16, true);
  return {
    start,
    end: start + view.getUint32(at + 12, true),
    count: view.getUint16(at + 10, true),
  };
}

/** The record for large archives, which some programs write for small ones, too. */
function readEnd64(view: DataView, end: number): Directory | undefined {
  const locator = end - LENGTHS.locator64;
  if (locator < 0 || view.getUint32(locator, true) !== SIGNATURES.locator64) return undefined;
  const at = readUint64(view, locator + 8);
  if (at + LENGTHS.end64 > locator || view.getUint32(at, true) !== SIGNATURES.end64) {
    throw damaged("its end contradicts itself");
  }
  const start = readUint64(view, at + 48);
  return { start, end: start + readUint64(view, at + 40), count: readUint64(view, at + 32) };
}

function checkedDirectory(directory: Directory, end: number): Directory {
  if (directory.end > end) throw damaged("its list of contents lies outside the file");
  return directory;
}

/** As a number; large ones lose digits, but lie outside every file that is opened. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function readEntry(view: DataView, at: number, end: number): { entry: ZipEntry; next: number } {
  const nameAt = at + LENGTHS.central;
  if (nameAt > end || view.getUint32(at, true) !== SIGNATURES.central) {
    throw damaged("its list of contents cannot be read");
  }
  const extraAt = nameAt + view.getUint16(at + 28, true);
  const extraEnd = extraAt + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) throw damaged("its list of contents cannot be read");
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  refuseSpecialEntries(flags, method);
  const { size, packedSize, local } = readPlace(view, at, { start: extraAt, end: extraEnd });
  const nameBytes = bytesOf(view, nameAt, extraAt);
  const packed = readPacked(view, local, { nameBytes, packedSize });
  const hasUtf8Name = (flags & FLAGS.utf8Name) !== 0;
  const checksum = view.getUint32(at + 16, true);
  return { entry: { nameBytes, hasUtf8Name, method, checksum, size, packed }, next };
}

function refuseSpecialEntries(flags: number, method: number): void {
  if (flags & FLAGS.encrypted) {
    const message = "The file is protected by a password: remove the password and try again.";
    throw new PackageRefusal("encrypted", message);
  }
  if (method !== STORED && method !== DEFLATED) {
    const message = "The file is packed in a way that this program cannot read.";
    throw new PackageRefusal("unsupported", message);
  }
}

interface Place {
  readonly size: number;
  readonly packedSize: number;
  /** Where the local header of the entry is. */
  readonly local: number;
}

/** Sizes and place of an entry; those that do not fit into 32 bits are in its extra field. */
function readPlace(view: DataView, at: number, extra: { start: number; end: number }): Place {
  const fields = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  let large = findExtra64(view, extra);
  const [size = 0, packedSize = 0, local = 0] = fields.map((value) => {
    if (value !== SEE_ZIP64) return value;
    if (large === undefined || large.start + 8 > large.end) throw damaged("a size is missing");
    const wide = readUint64(view, large.start);
    large = { start: large.start + 8, end: large.end };
    return wide;
  });
  return { size, packedSize, local };
}

function findExtra64(view: DataView, extra: { start: number; end: number }) {
  let at = extra.start;
  while (at + 4 <= extra.end) {
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && end <= extra.end) return { start, end };
    at = end;
  }
  return undefined;
}

function readPacked(
  view: DataView,
  local: number,
  { nameBytes, packedSize }: { nameBytes: Uint8Array; packedSize: number },
): Uint8Array {
  const nameAt = local + LENGTHS.local;
  if (nameAt > view.byteLength || view.getUint32(local, true) !== SIGNATURES.local) {
    throw damaged("a part is not where the file says");
  }
  const nameEnd = nameAt + view.getUint16(local + 26, true);
  const start = nameEnd + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw damaged("a part is cut off");
  const localName = bytesOf(view, nameAt, nameEnd);
  const isSame = localName.length === nameBytes.length;
  if (!isSame || localName.some((byte, index) => byte !== nameBytes[index])) {
    throw damaged("a part has two names");
  }
  return bytesOf(view, start, start + packedSize);
}

function bytesOf(view: DataView, start: number, end: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start);
}
