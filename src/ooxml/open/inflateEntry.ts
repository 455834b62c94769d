import { Inflate } from "fflate";
import { checksum } from "../zip/checksum";
import type { HostCodecs } from "../hostCodecs";
import type { OpenLimits } from "./limits";
import { damaged, tooLarge } from "./refusal";
import { STORED, type ZipEntry } from "../zip/zipEntry";

/** Packed bytes that are inflated at a time; they become a thousand times as many at most. */
const PORTION = 16_384;

/** Inflates the entries of one package and counts what comes out, whatever the file declares. */
export class Inflater {
  readonly #limits: OpenLimits;
  readonly #codecs: HostCodecs | undefined;
  #total = 0;

  constructor(limits: OpenLimits, codecs?: HostCodecs) {
    this.#limits = limits;
    this.#codecs = codecs;
  }

  /**
   * The content of an entry.
   *
   * @throws PackageRefusal `damaged` when it is not what the archive declares, `too-large`
   */
  inflate(entry: ZipEntry): Uint8Array {
    const content =
      entry.method === STORED ? this.#counted(entry, entry.packed) : this.#inflated(entry);
    const sum = (this.#codecs?.checksum ?? checksum)(content);
    if (content.length !== entry.size || sum !== entry.checksum) {
      throw damaged("a part is not what it was when the file was saved");
    }
    return content;
  }

  #counted({ packed }: ZipEntry, content: Uint8Array): Uint8Array {
    this.#count(content.length, content.length, packed.length);
    return content;
  }

  #inflated(entry: ZipEntry): Uint8Array {
    const quick = this.#quicklyInflated(entry);
    return quick === undefined ? this.#slowlyInflated(entry) : this.#counted(entry, quick);
  }

  /** undefined for what is not as declared: why, comes out when it is inflated slowly. */
  #quicklyInflated({ packed, size }: ZipEntry): Uint8Array | undefined {
    if (this.#codecs === undefined || size > this.#limits.entryBytes) return undefined;
    try {
      const content = this.#codecs.inflate(packed, size);
      return content.length === size ? content : undefined;
    } catch {
      return undefined;
    }
  }

  #slowlyInflated({ packed }: ZipEntry): Uint8Array {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const stream = new Inflate((piece) => {
      size += piece.length;
      pieces.push(piece);
    });
    for (let start = 0; start === 0 || start < packed.length; start += PORTION) {
      const before = size;
      const end = start + PORTION;
      push(stream, packed.subarray(start, end), end >= packed.length);
      this.#count(size - before, size, packed.length);
    }
    return joined(pieces, size);
  }

  #count(added: number, size: number, packedSize: number): void {
    const { entryBytes, totalBytes, ratio, ratioFromBytes } = this.#limits;
    this.#total += added;
    if (size > entryBytes) throw tooLarge("one of its parts is too large");
    if (this.#total > totalBytes) throw tooLarge("its parts are too large together");
    if (size > ratioFromBytes && size > ratio * packedSize) {
      throw tooLarge("one of its parts grows out of all proportion when it is unpacked");
    }
  }
}

function push(stream: Inflate, portion: Uint8Array, isLast: boolean): void {
  try {
    stream.push(portion, isLast);
  } catch (error) {
    throw damaged("a part cannot be unpacked", error);
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
