import type { Standard } from "../../core/catalog";
import { defaultTarget, statementsOf, type SheetContext } from "../../core/sheets";
import { countedStatements } from "../../core/workbook";

/** A control that a what-if can raise. */
export interface RaisableRow {
  readonly control: string;
  readonly title: string;
  /** Theme or objective, as in the cell. */
  readonly group: string;
  /** 0 to 5; undefined: not assessed. */
  readonly level: number | undefined;
  /** 1 to 5, the default put in. */
  readonly target: number;
}

/** The applicable controls of a standard, in the order of the sheet. */
export function raisableRows(context: SheetContext, standard: Standard): readonly RaisableRow[] {
  const byDefault = defaultTarget(context.settings, standard);
  return countedStatements(statementsOf(context, standard))
    .filter(({ applicable }) => applicable === "Yes")
    .map(({ control, title, group, level, target = byDefault }) => ({
      ...{ control, title, group, level, target },
    }));
}
