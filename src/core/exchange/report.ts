/** One column of a report. */
export interface ReportColumn {
  readonly heading: string;
  /** In characters, where widths can be given. */
  readonly width: number;
}

/** A table to hand out: what it is, what it states about itself, and its rows of plain text. */
export interface Report {
  /** Name of the Excel table: letters, digits and underscores. */
  readonly name: string;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly title: string;
  /** Such as ["Version", "1.1"]; empty values are left out. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
  /** What stands in the place of the rows when there are none. */
  readonly whenEmpty: string;
  /** Whether it belongs to the one before it, and starts no page of its own where it is printed. */
  readonly isContinued?: boolean;
}

/** The facts that say something. */
export function statedFacts({ facts }: Report): readonly (readonly [string, string])[] {
  return facts.filter(([, value]) => value.trim() !== "");
}
