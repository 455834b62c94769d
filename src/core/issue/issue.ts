import type { Standard } from "../catalog/standard";

/** How much an issue weighs: errors block, warnings ask for attention, infos are good to know. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A change of one cell that would settle an issue. */
export interface Fix {
  readonly column: string;
  /** undefined empties the cell. */
  readonly value: string | number | undefined;
}

/** Something wrong in the workbook. Checks return them all and throw none. */
export interface Issue {
  /** Stable id of the check, such as "SOA005". */
  readonly id: string;
  readonly severity: Severity;
  readonly standard: Standard;
  /** Control or clause; undefined when the issue is about the statement as a whole. */
  readonly control: string | undefined;
  /** Heading of the column, or name of the setting, that the issue is about. */
  readonly column: string;
  readonly message: string;
  /** Where the standard asks for it, such as "ISO/IEC 27001:2022, 6.1.3 d". */
  readonly clause: string;
  /** Cell changes that settle it; empty when only a person can. */
  readonly fixes: readonly Fix[];
}
