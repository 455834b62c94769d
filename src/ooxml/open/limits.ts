/** What a package may measure at most: a file beyond it would stop the program, not serve it. */
export interface OpenLimits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Bytes of one entry, inflated. */
  readonly entryBytes: number;
  /** Bytes of all entries together, inflated. */
  readonly totalBytes: number;
  /** Inflated bytes for each packed one, for entries larger than `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Rows written in one sheet. */
  readonly rows: number;
  /** Cells written in one sheet, blank ones too. */
  readonly cells: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
}

const MEGABYTE = 1024 * 1024;

export const OPEN_LIMITS: OpenLimits = {
  fileBytes: 25 * MEGABYTE,
  entries: 2_000,
  entryBytes: 64 * MEGABYTE,
  totalBytes: 128 * MEGABYTE,
  ratio: 200,
  ratioFromBytes: MEGABYTE,
  rows: 100_000,
  cells: 3_000_000,
  merges: 10_000,
};
