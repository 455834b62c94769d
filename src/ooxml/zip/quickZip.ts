/** What a host may have of its own that unpacks and packs quicker than this program. */
export interface QuickZip {
  /** Inflates packed bytes to at most so many, or throws. */
  readonly inflate: (packed: Uint8Array, atMost: number) => Uint8Array;
  /** Deflates, raw; one version of the host makes the same bytes of the same content. */
  readonly deflate: (content: Uint8Array) => Uint8Array;
}
