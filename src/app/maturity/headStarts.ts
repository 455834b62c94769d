import { titleOf, type CatalogRef, type Standard } from "../../core/catalog";
import {
  clauseAssessments,
  headStart,
  itemsInPlace,
  type HeadStart,
  type Support,
  type SupportedEntry,
} from "../../core/maturity";
import { statementsOf, type SheetContext } from "../../core/sheets";
import {
  clauseAnswerFromRow,
  countedStatements,
  rowsOf,
  standardsInScope,
} from "../../core/workbook";

/** What already supports a control or clause, with its title there. */
interface TitledSupport extends Support {
  readonly title: string;
}

/** A control or clause that is supported, and where it stands itself. */
interface HeadStartEntry extends SupportedEntry {
  readonly title: string;
  /** "in place": implemented, or conforms; "excluded": not applicable; else "open". */
  readonly state: "in place" | "excluded" | "open";
  readonly support: readonly TitledSupport[];
}

/** The head start that one standard gives to the other, with the list behind the numbers. */
export interface HeadStartView extends HeadStart {
  readonly entries: readonly HeadStartEntry[];
  /** Opens the number of all controls and clauses to its rows. */
  readonly path: string;
}

/**
 * The head start that each standard in scope gives to the other one, whether that is in scope or not:
 * 42001 from 27001 first.
 */
export function headStarts(context: SheetContext): readonly HeadStartView[] {
  return (["42001", "27001"] as const)
    .filter((to) => standardsInScope(context.settings).includes(otherThan(to)))
    .map((to) => {
      const stateOf = statesOf(context, to);
      const start = headStartOf(context, to);
      const entries = start.entries.map((entry) => ({
        ...entry,
        title: titleOf(entry.of),
        state: stateOf(entry.of),
        support: entry.support.map((one) => ({ ...one, title: titleOf(one.by) })),
      }));
      return { ...start, entries, path: `${to}/headStart` };
    });
}

/** The head start of a standard from the other one; from one that is out of scope there is none. */
export function headStartOf(context: SheetContext, to: Standard): HeadStart {
  const from = otherThan(to);
  const isInScope = standardsInScope(context.settings).includes(from);
  const items = isInScope
    ? itemsInPlace(from, statementsOf(context, from), answersOf(context))
    : [];
  return headStart(to, items);
}

function otherThan(standard: Standard): Standard {
  return standard === "27001" ? "42001" : "27001";
}

function answersOf({ content }: SheetContext) {
  return rowsOf(content, "AB_Clauses").map(clauseAnswerFromRow);
}

/** Where the controls and clauses of a standard stand; answers that are inherited count. */
function statesOf(context: SheetContext, standard: Standard) {
  const rows = [
    ...countedStatements(statementsOf(context, standard)),
    ...clauseAssessments(standard, answersOf(context)),
  ];
  const byId = new Map(rows.map((row) => [row.control.toLowerCase(), row]));
  return ({ id }: CatalogRef): HeadStartEntry["state"] => {
    const row = byId.get(id.toLowerCase());
    if (row?.applicable === "No") return "excluded";
    return row?.applicable === "Yes" && row.status === "Implemented" ? "in place" : "open";
  };
}
