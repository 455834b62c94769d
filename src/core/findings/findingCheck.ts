import type { Standard } from "../catalog";
import type { IsoDate } from "../day";
import type { Severity } from "../issue";
import type { Finding } from "../workbook";

/** Until when a finding is worked off; undefined where nothing is due, or the day is not known. */
export interface FindingDeadlines {
  /** Cause and corrective action are planned. */
  readonly planBy: IsoDate | undefined;
  readonly closedBy: IsoDate | undefined;
  /** Last day that the standard of certification bodies allows. */
  readonly hardLimit: IsoDate | undefined;
}

/** All that checks of findings look at. */
export interface FindingInput {
  readonly today: IsoDate;
  /** Standards in scope. */
  readonly standards: readonly Standard[];
  /** In the order of the sheet, with their deadlines. */
  readonly findings: readonly { readonly finding: Finding; readonly deadlines: FindingDeadlines }[];
  /** Controls of the statements, own ones included, in lower case. */
  readonly controls: Readonly<Record<Standard, ReadonlySet<string>>>;
  /** Keys of the audits, in lower case. */
  readonly audits: ReadonlySet<string>;
}

/** What is wrong with one finding. */
export interface FindingHit {
  readonly column: string;
  readonly message: string;
  /** Where it is not that of the check. */
  readonly severity?: Severity;
}

/** One rule about findings. */
export interface FindingCheck {
  /** Stable, such as "FND001". */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the list of checks. */
  readonly summary: string;
  readonly source: string;
  readonly test: (
    finding: Finding,
    deadlines: FindingDeadlines,
    input: FindingInput,
  ) => FindingHit | undefined;
}
