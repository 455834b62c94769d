import type { Standard } from "../catalog";
import type { IsoDate } from "../day";
import type { Severity } from "../issue";
import type {
  ApplicabilityStatement,
  ContextIssue,
  ManagementReview,
  Objective,
  Obligation,
} from "../workbook";

/** A management review of a standard that the sheet Audits says was held. */
export interface HeldReview {
  readonly standard: Standard;
  /** Key of its row in Audits. */
  readonly audit: string;
  readonly on: IsoDate;
}

/** All that checks of governance look at; rows in the order of their sheets. */
export interface GovernanceInput {
  readonly today: IsoDate;
  /** Standards in scope. */
  readonly standards: readonly Standard[];
  readonly objectives: readonly Objective[];
  readonly context: readonly ContextIssue[];
  readonly obligations: readonly Obligation[];
  readonly reviews: readonly ManagementReview[];
  readonly statements: Readonly<Record<Standard, readonly ApplicabilityStatement[]>>;
  /** The latest of each standard in scope, none after today. */
  readonly heldReviews: readonly HeldReview[];
}

/** One offence. */
export interface GovernanceHit {
  readonly table: string;
  /** Number of the record in its table, from 0; undefined for the sheet as a whole. */
  readonly row: number | undefined;
  /** The standard that it is about; undefined for both. */
  readonly standard?: Standard | undefined;
  /** The control whose card shows it. */
  readonly control?: string | undefined;
  readonly column: string;
  readonly message: string;
}

/** One rule about context, objectives, obligations or management reviews. */
export interface GovernanceCheck {
  /** Stable, such as "OBJ001". */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the list of checks. */
  readonly summary: string;
  /** Who asks for it: a standard with its clause, or practice. */
  readonly source: string;
  readonly find: (input: GovernanceInput) => readonly GovernanceHit[];
}

/** What a check says of one record. */
export type RecordHit = Pick<GovernanceHit, "column" | "message">;

/** A record that concerns standards. */
export interface Concerning {
  readonly standards: readonly Standard[];
  readonly unreadable: ReadonlyMap<string, string>;
}

/** The records of one table, and how they are called. */
export interface Register<T extends Concerning> {
  readonly table: string;
  readonly recordsOf: (input: GovernanceInput) => readonly T[];
  /** As sentences begin, with or without its name. */
  readonly nameOf: (record: T) => string;
}

/** A check of single records that concern a standard in scope. */
export function forEachRecord<T extends Concerning>(
  { table, recordsOf }: Register<T>,
  test: (record: T, input: GovernanceInput) => readonly RecordHit[],
): GovernanceCheck["find"] {
  return (input) =>
    recordsOf(input).flatMap((record, row) => {
      const [first, second] = record.standards.filter((one) => input.standards.includes(one));
      if (first === undefined) return [];
      const standard = second === undefined ? first : undefined;
      return test(record, input).map((hit) => ({ ...hit, table, row, standard }));
    });
}

/** A record without the cell that tells it from the others. */
export function nameless<T extends Concerning>(
  register: Register<T>,
  keyOf: (record: T) => string,
  hit: RecordHit,
): GovernanceCheck["find"] {
  return forEachRecord(register, (record) => (keyOf(record) === "" ? [hit] : []));
}

/** A record whose next review was due before today. */
export function overdueReview<
  T extends Concerning & { readonly nextReviewOn: IsoDate | undefined },
>(register: Register<T>): GovernanceCheck["find"] {
  return forEachRecord(register, (record, { today }) => {
    const { nextReviewOn } = record;
    if (nextReviewOn === undefined || nextReviewOn >= today) return [];
    const message = `${register.nameOf(record)} was to be reviewed by ${nextReviewOn}.`;
    return [{ column: "Next review", message }];
  });
}

/** A value that its column does not allow: an error in each register. */
export function unreadableValues<T extends Concerning>(
  register: Register<T>,
): GovernanceCheck["find"] {
  return forEachRecord(register, (record) =>
    [...record.unreadable].map(([column, shown]) => ({
      column,
      message: `${register.nameOf(record)}: "${shown}" is no value for ${column}; it counts as blank.`,
    })),
  );
}

/** What a standard in scope lacks in a register that is in use; nothing while it is empty. */
export function forEachStandard<T extends Concerning>(
  { table, recordsOf }: Register<T>,
  column: string,
  test: (standard: Standard, records: readonly T[]) => string | undefined,
): GovernanceCheck["find"] {
  return (input) => {
    const records = recordsOf(input);
    if (records.length === 0) return [];
    return input.standards.flatMap((standard) => {
      const ours = records.filter(({ standards }) => standards.includes(standard));
      const message = test(standard, ours);
      return message === undefined ? [] : [{ table, row: undefined, standard, column, message }];
    });
  };
}
