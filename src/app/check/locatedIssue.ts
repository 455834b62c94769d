import type { Standard } from "../../core/catalog";
import type { Fix, Severity } from "../../core/issue";

/** Something wrong, with the cell to jump to. */
export interface LocatedIssue {
  readonly id: string;
  readonly severity: Severity;
  /** undefined when it is about the workbook as a whole. */
  readonly standard: Standard | undefined;
  /** Control or clause. */
  readonly control: string | undefined;
  readonly sheet: string | undefined;
  /** A1 address. */
  readonly cell: string | undefined;
  readonly message: string;
  /** Heading of the column, or name of the setting; undefined for the workbook as a whole. */
  readonly column: string | undefined;
  /** Cell changes that settle it; empty when only a person can. */
  readonly fixes: readonly Fix[];
}
