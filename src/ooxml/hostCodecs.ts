/** What a host may have of its own that unpacks, packs and decodes quicker than this program. */
export interface HostCodecs {
  /** Inflates packed bytes to at most so many, or throws. */
  readonly inflate: (packed: Uint8Array, atMost: number) => Uint8Array;
  /** Deflates, raw; one version of the host makes the same bytes of the same content. */
  readonly deflate: (content: Uint8Array) => Uint8Array;
  /** CRC-32, from 0 to 2^32 - 1. */
  readonly checksum: (content: Uint8Array) => number;
  /** The text of ASCII bytes; undefined where others are among them. */
  readonly asciiText: (content: Uint8Array) => string | undefined;
}
