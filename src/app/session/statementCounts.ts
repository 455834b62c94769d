import type { Standard } from "../../core/catalog";
import { groupsOf } from "../../core/maturity";
import { statementsOf, type SheetContext } from "../../core/sheets";
import { countStates, type StateCounts } from "../../core/soa";
import { OWN_GROUP } from "../../core/workbook";

/** The states of the controls that share a theme or objective. */
export interface GroupCounts extends StateCounts {
  /** As in the cell; "" for all controls of the standard. */
  readonly group: string;
  readonly rows: number;
}

/**
 * How many controls of a standard are in which state: all of them first, then by theme or objective
 * in the order of the standard, own controls last where there are any.
 */
export function statementCounts(context: SheetContext, standard: Standard): readonly GroupCounts[] {
  const statements = statementsOf(context, standard);
  const counted = (group: string): GroupCounts => {
    const wanted = group.toLowerCase();
    const rows = statements.filter((one) => group === "" || one.group.toLowerCase() === wanted);
    const counts = countStates(rows);
    const { implemented, notYet, excluded, undecided } = counts;
    return { ...counts, group, rows: implemented + notYet + excluded + undecided };
  };
  const groups = ["", ...groupsOf(standard), OWN_GROUP].map(counted);
  return groups.filter(({ group, rows }) => group !== OWN_GROUP || rows > 0);
}
