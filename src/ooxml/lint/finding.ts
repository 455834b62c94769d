/** What the lint can find; each code belongs to one rule of one file under rules/. */
export const LINT_CODES = [
  "package-unreadable",
  "xml-malformed",
  "content-type-missing",
  "content-type-target",
  "relationship-target",
  "relationship-id",
  "sheet-name",
  "sheet-name-duplicate",
  "row-order",
  "cell-order",
  "cell-duplicate",
  "cell-string-index",
  "cell-style-index",
  "text-length",
  "merge-overlap",
  "table-name",
  "table-name-duplicate",
  "table-id-duplicate",
  "table-header",
  "table-column-duplicate",
  "table-column-count",
  "table-filter",
  "table-overlap",
  "validation-list-length",
  "differential-style-index",
  "formula-empty",
  "formula-equals-sign",
  "formula-syntax",
  "formula-this-row",
  "formula-function",
  "formula-prefix",
  "formula-volatile",
  "formula-table",
  "formula-column",
  "formula-name",
  "formula-sheet",
  "formula-table-place",
  "name-invalid",
  "name-duplicate",
  "name-scope",
  "print-name-sheet",
  "link-target",
  "chart-reference",
  "note-box",
] as const;
export type LintCode = (typeof LINT_CODES)[number];

/** Something in a package that Excel repairs, refuses or misreads. */
export interface LintFinding {
  readonly code: LintCode;
  /** Path of the part inside the package; "" when it is about the package as a whole. */
  readonly part: string;
  /** A cell, a range, a name or an id in that part. */
  readonly place: string;
  /** One sentence. */
  readonly message: string;
}
