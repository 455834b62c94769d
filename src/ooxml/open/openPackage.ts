import type { HostCodecs } from "../hostCodecs";
import { refuseForeignFile } from "./foreignFile";
import { Inflater } from "./inflateEntry";
import { OPEN_LIMITS, type OpenLimits } from "./limits";
import { OpenedPackage } from "./openedPackage";
import type { PackageEntry } from "./packageParts";
import { pathKey, readEntryPath } from "./partPath";
import { tooLarge, unsafe } from "./refusal";
import { readZipDirectory } from "./zipDirectory";
import type { ZipEntry } from "../zip/zipEntry";

/**
 * Opens an .xlsx, .xlsm, .xltx or .xltm file. Everything is unpacked and counted before any part
 * is read.
 *
 * @param bytes - the file; not to be changed as long as the package is in use
 * @param codecs - of a host: in place of this program's own where they can; the content is the same
 * @throws PackageRefusal for a file that is no such workbook, damaged, too large or not safe
 */
export function openPackage(
  bytes: Uint8Array,
  limits: OpenLimits = OPEN_LIMITS,
  codecs?: HostCodecs,
): OpenedPackage {
  const entries = readEntries(bytes, limits, codecs);
  for (const entry of entries) entry.unpack();
  return new OpenedPackage({ bytes, limits, codecs }, entries);
}

/**
 * As openPackage, for whoever reads but few parts: each is unpacked, and counted with those before
 * it, when it is asked for. What is wrong with the others does not come out: such a package is not to
 * be written.
 */
export function openParts(bytes: Uint8Array, codecs?: HostCodecs): OpenedPackage {
  const entries = readEntries(bytes, OPEN_LIMITS, codecs);
  return new OpenedPackage({ bytes, limits: OPEN_LIMITS, codecs }, entries);
}

function readEntries(
  bytes: Uint8Array,
  limits: OpenLimits,
  codecs: HostCodecs | undefined,
): PackedEntry[] {
  if (bytes.length > limits.fileBytes) {
    const megabytes = String(Math.floor(limits.fileBytes / 1024 / 1024));
    throw tooLarge(`at most ${megabytes} MB can be opened`);
  }
  refuseForeignFile(bytes);
  const named = nameEntries(readZipDirectory(bytes, limits));
  const inflater = new Inflater(limits, codecs);
  return named.map((entry) => new PackedEntry(entry, inflater));
}

/** Is unpacked when its content is asked for first. */
class PackedEntry implements PackageEntry {
  readonly path: string;
  readonly zip: ZipEntry;
  readonly #inflater: Inflater;
  #content: Uint8Array | undefined;

  constructor({ path, zip }: Pick<PackedEntry, "path" | "zip">, inflater: Inflater) {
    this.path = path;
    this.zip = zip;
    this.#inflater = inflater;
  }

  get content(): Uint8Array {
    return this.unpack();
  }

  /** @throws PackageRefusal `damaged`, `too-large` */
  unpack(): Uint8Array {
    return (this.#content ??= this.#inflater.inflate(this.zip));
  }
}

function nameEntries(entries: readonly ZipEntry[]): { path: string; zip: ZipEntry }[] {
  const taken = new Set<string>();
  return entries.map((zip) => {
    const path = readEntryPath(zip.nameBytes);
    // A folder and a part of one name would be one thing to some programs.
    const key = pathKey(path).replace(/\/$/, "");
    if (taken.has(key)) throw unsafe("two of its parts have the same name");
    taken.add(key);
    return { path, zip };
  });
}
