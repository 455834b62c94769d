import {
  countedStatements,
  IMPLEMENTATION_STATUSES,
  type ApplicabilityStatement,
  type ImplementationStatus,
} from "../workbook";

/** How many controls are in which state. The first four exclude each other and add up to the rows. */
export interface StateCounts {
  readonly implemented: number;
  readonly notYet: number;
  readonly excluded: number;
  readonly undecided: number;
  /** Applicable controls by status; those without one are "". */
  readonly byStatus: Readonly<Record<ImplementationStatus | "", number>>;
}

/**
 * The three exclusive states of a Statement of Applicability and the undecided rest, with the finer
 * status beside them. Of duplicate ids the first row counts.
 */
export function countStates(statements: readonly ApplicabilityStatement[]): StateCounts {
  const rows = countedStatements(statements);
  const applicable = rows.filter((row) => row.applicable === "Yes");
  const withStatus = (status: ImplementationStatus | undefined) =>
    applicable.filter((row) => row.status === status).length;
  const implemented = withStatus("Implemented");
  const excluded = rows.filter((row) => row.applicable === "No").length;
  return {
    implemented,
    notYet: applicable.length - implemented,
    excluded,
    undecided: rows.length - applicable.length - excluded,
    byStatus: Object.fromEntries([
      ...IMPLEMENTATION_STATUSES.map((status) => [status, withStatus(status)]),
      ["", withStatus(undefined)],
    ]) as StateCounts["byStatus"],
  };
}
