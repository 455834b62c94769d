import type { HostCodecs } from "../hostCodecs";
import { CONTENT_TYPES_PART, ContentTypes } from "./contentTypes";
import { decodePart } from "./decodeText";
import type { OpenLimits } from "./limits";
import { isSafePath, pathKey, relationshipsPath } from "./partPath";
import { readRelationships, type Relationship } from "./relationships";
import { packEntry, writeZip } from "../zip/writeZip";
import type { ZipEntry } from "../zip/zipEntry";

/** An entry of a package, its content inflated. */
export interface PackageEntry {
  /** Ends with "/" for a folder, which is no part. */
  readonly path: string;
  /** Without what is packed while the content is new. */
  readonly zip: ZipEntry | Pick<ZipEntry, "nameBytes" | "hasUtf8Name">;
  readonly content: Uint8Array;
}

/** Where the parts of a package come from. */
export interface PackageOrigin {
  /** The file, which is not changed afterwards. */
  readonly bytes: Uint8Array;
  readonly limits: OpenLimits;
  /** Of a host, in place of this program's own. */
  readonly codecs?: HostCodecs | undefined;
}

/**
 * The parts of a package in memory, in the order of the file. The case of paths does not count.
 * What is not changed stays as it was, byte for byte.
 */
export class PackageParts {
  readonly #entries: Map<string, PackageEntry>;
  #isTouched: boolean;
  /** Of the part that was read last: several readers go through one after the other. */
  #lastText: { readonly of: Uint8Array; readonly text: string } | undefined;
  /** By path: every reader of a sheet asks for those of the workbook. */
  readonly #relationships = new Map<string, { of: Uint8Array; links: readonly Relationship[] }>();
  #contentTypes: { readonly of: Uint8Array | undefined; readonly types: ContentTypes } | undefined;

  /** @param isTouched - whether the entries are others than those of the file */
  constructor(
    protected readonly origin: PackageOrigin,
    entries: readonly PackageEntry[],
    isTouched: boolean,
  ) {
    this.#isTouched = isTouched;
    this.#entries = new Map(entries.map((entry) => [pathKey(entry.path), entry]));
  }

  get limits(): OpenLimits {
    return this.origin.limits;
  }

  protected get entries(): PackageEntry[] {
    return [...this.#entries.values()];
  }

  protected get isTouched(): boolean {
    return this.#isTouched;
  }

  /** Paths of the parts as the file spells them, in its order. */
  get paths(): string[] {
    return this.entries.map(({ path }) => path).filter((path) => isPart(path));
  }

  has(path: string): boolean {
    return isPart(path) && this.#entries.has(pathKey(path));
  }

  /** The content of a part, not to be changed in place; undefined when there is none. */
  bytes(path: string): Uint8Array | undefined {
    return isPart(path) ? this.#entries.get(pathKey(path))?.content : undefined;
  }

  /**
   * The text of a part without byte order mark; undefined when there is none.
   *
   * @throws PackageRefusal `damaged` when it is no text; `unsafe` for a document type declaration
   */
  text(path: string): string | undefined {
    const of = this.bytes(path);
    if (of === undefined) return undefined;
    if (this.#lastText?.of !== of) this.#lastText = { of, text: this.#decoded(of, path) };
    return this.#lastText.text;
  }

  /**
   * Replaces a part, or adds one at the end. A text becomes UTF-8, and its XML declaration says so.
   * Its content type and the relationships to it are the caller's to add.
   *
   * @throws RangeError for a path that leads out of the package
   */
  put(path: string, content: string | Uint8Array): void {
    if (!isPart(path) || !isSafePath(path)) throw new RangeError(`path: ${path}`);
    const bytes = typeof content === "string" ? encodePart(content) : content.slice();
    const before = this.#entries.get(pathKey(path));
    if (before !== undefined && isSame(before.content, bytes)) return;
    const { nameBytes = new TextEncoder().encode(path), hasUtf8Name = true } = before?.zip ?? {};
    const zip = { nameBytes, hasUtf8Name };
    this.#entries.set(pathKey(path), { path: before?.path ?? path, zip, content: bytes });
    this.#isTouched = true;
  }

  /** Removes a part; nothing happens when there is none. What points to it stays. */
  remove(path: string): void {
    if (this.#entries.delete(pathKey(path))) this.#isTouched = true;
  }

  /**
   * The relationships of a part, in their order; none when it has none.
   *
   * @param part - "" is the package itself
   * @throws PackageRefusal `damaged`, `unsafe`
   */
  relationships(part: string): readonly Relationship[] {
    const path = relationshipsPath(part);
    const of = this.bytes(path);
    if (of === undefined) return [];
    const known = this.#relationships.get(path);
    // A part that came or went may be spelled otherwise; the entries are others then.
    if (known?.of === of && !this.#isTouched) return known.links;
    const links = readRelationships(this.#decoded(of, path), part, path).map((link) =>
      link.part === undefined ? link : { ...link, part: this.#spelling(link.part) },
    );
    this.#relationships.set(path, { of, links });
    return links;
  }

  /**
   * The content type of a part; "" when none is given.
   *
   * @throws PackageRefusal `damaged`, `unsafe`
   */
  contentTypeOf(path: string): string {
    const of = this.bytes(CONTENT_TYPES_PART);
    if (this.#contentTypes === undefined || this.#contentTypes.of !== of) {
      const text = of === undefined ? "<Types/>" : this.#decoded(of, CONTENT_TYPES_PART);
      this.#contentTypes = { of, types: new ContentTypes(text) };
    }
    return this.#contentTypes.types.of(path);
  }

  /**
   * The file: the very bytes that were opened when nothing has changed; else untouched entries
   * packed as they were, in their order, with one fixed time for all. The same changes give the
   * same bytes.
   */
  toBytes(): Uint8Array {
    if (!this.#isTouched) return this.origin.bytes.slice();
    return writeZip([...this.#entries].map(([key, entry]) => this.#packed(key, entry)));
  }

  /** A part may change several times before the file is asked for: it is packed only then. */
  #packed(key: string, entry: PackageEntry): ZipEntry {
    if ("packed" in entry.zip) return entry.zip;
    const { path, content } = entry;
    const zip = packEntry(entry.zip, content, this.origin.codecs);
    this.#entries.set(key, { path, content, zip });
    return zip;
  }

  #decoded(bytes: Uint8Array, path: string): string {
    return decodePart(bytes, path, this.origin.codecs?.asciiText);
  }

  /** The path as the file spells it. Relationships may write characters as %20. */
  #spelling(path: string): string {
    const plain = path.replace(/%([2-7][0-9a-f])/gi, (_match, digits: string) =>
      String.fromCharCode(parseInt(digits, 16)),
    );
    const found = this.#entries.get(pathKey(path)) ?? this.#entries.get(pathKey(plain));
    return found?.path ?? path;
  }
}

/** Names of folders end with "/". */
function isPart(path: string): boolean {
  return path !== "" && !path.endsWith("/");
}

function encodePart(text: string): Uint8Array {
  const declared = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/;
  return new TextEncoder().encode(text.replace(declared, "$1UTF-8"));
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
