import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { plain } from "../../core/exchange";
import { REVIEW_COLUMNS } from "../../core/sheets";
import type { Row } from "../../core/workbook";
import { fingerprint } from "../change/fingerprint";

/** The table of a copy that says whose copy it is. */
export const COPY_TABLE = "AB_Review_copy";

/** Rows of that table. */
export const COPY_FACTS = {
  workbookId: "Workbook id",
  schemaVersion: "Schema version",
  review: "Review",
} as const;

/** Heading of the column that tells whether a row was changed in the copy. */
export const MARK_HEADING = "Row mark";

/** Headings of what a reviewer fills in. */
export const REVIEW_HEADINGS: readonly string[] = REVIEW_COLUMNS.map(({ heading }) => heading);

/** One table of a copy, and the table of the workbook that it shows. */
export interface ReviewPart {
  readonly table: string;
  readonly source: string;
  /** undefined where each row names its own. */
  readonly standard: Standard | undefined;
  /** Heading of the cell that a remark is about: control or clause. */
  readonly recordHeading: string;
}

/** All tables that a copy can have. */
export const REVIEW_PARTS: readonly ReviewPart[] = [
  {
    table: "AB_Review_27001",
    source: "AB_SoA_27001",
    standard: "27001",
    recordHeading: "Control",
  },
  {
    table: "AB_Review_42001",
    source: "AB_SoA_42001",
    standard: "42001",
    recordHeading: "Control",
  },
  {
    table: "AB_Review_clauses",
    source: "AB_Clauses",
    standard: undefined,
    recordHeading: "Clause",
  },
];

/** The word of the column Standard for the rows of a part. */
export function standardCell({ standard }: ReviewPart, row: Row): string {
  if (standard !== undefined) return STANDARD_NAMES[standard].cell;
  const value = row.get("Standard");
  return typeof value === "string" ? value : "";
}

/** Eight digits that change with any of the company's cells of a row. */
export function rowMark(row: Row, columns: readonly string[]): string {
  const cells = columns.map((heading) => {
    const value = row.get(heading);
    return [heading, typeof value === "string" ? plain(value) : value] as const;
  });
  return fingerprint([new Map(cells)]);
}
