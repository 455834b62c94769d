/** One entry of a zip archive as its central directory tells it. */
export interface ZipEntry {
  /** As stored, whatever its encoding. */
  readonly nameBytes: Uint8Array;
  /** Whether the archive says that the name is UTF-8. */
  readonly hasUtf8Name: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes when inflated, as declared. */
  readonly size: number;
  /** As they lie in the archive. */
  readonly packed: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;

/** Signatures of the records of a zip archive. */
export const SIGNATURES = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

/** Bits of the flags of an entry. */
export const FLAGS = { encrypted: 0x0001, utf8Name: 0x0800 } as const;

/** Bytes of the records, without what varies in length. */
export const LENGTHS = { local: 30, central: 46, end: 22, locator64: 20, end64: 56 } as const;
