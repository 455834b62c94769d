import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import {
  meanOfGroupMeans,
  raised,
  rollUps,
  type MaturityFigures,
  type Raises,
  type RollUp,
} from "../../core/maturity";
import { defaultTarget, soaTable, statementsOf, type SheetContext } from "../../core/sheets";
import {
  countedStatements,
  type ApplicabilityStatement,
  type ChangePlan,
  type WorkbookState,
} from "../../core/workbook";
import { planSets } from "../change/setCell";
import { readContext } from "../readContext";
import { rollUpPath } from "../score/rollUpPath";
import { WorkbookError } from "../workbookError";

/** What is thought to be: chosen controls of a standard at a level. */
export interface WhatIfInput {
  readonly standard: Standard;
  readonly raises: Raises;
}

/** A chosen control that stays as it is, and why. */
interface PassedOver {
  readonly control: string;
  readonly why: "not applicable" | "undecided" | "level reached" | "target reached";
}

/** The numbers of a roll-up as they are and as they would be. */
interface RollUpEffect {
  readonly by: RollUp["by"];
  readonly key: string;
  /** Opens the numbers as they are. */
  readonly path: string;
  readonly before: MaturityFigures;
  readonly after: MaturityFigures;
}

/** The effect of a what-if. Nothing is written. */
export interface WhatIf {
  readonly standard: Standard;
  readonly rows: readonly {
    readonly control: string;
    /** undefined: not assessed. */
    readonly from: number | undefined;
    readonly to: number;
  }[];
  readonly passedOver: readonly PassedOver[];
  /** All roll-ups of the standard, the total first. */
  readonly rollUps: readonly RollUpEffect[];
  readonly meanOfThemeMeans: {
    readonly before: number | undefined;
    readonly after: number | undefined;
  };
}

/**
 * The numbers of a standard if chosen controls had at least the levels given. Levels are raised and
 * never lowered; status and applicability stay, so progress and controls implemented do not move.
 *
 * @throws WorkbookError `record-missing` for an id that the statement does not have
 * @throws RangeError for a level that is not 1 to 5
 */
export function whatIf(context: SheetContext, { standard, raises }: WhatIfInput): WhatIf {
  const rows = countedStatements(statementsOf(context, standard));
  const target = defaultTarget(context.settings, standard);
  const chosen = chosenRows(rows, standard, raises);
  const changed = raised(rows, raises);
  const [before, after] = [rollUps(standard, rows, target), rollUps(standard, changed, target)];
  return {
    standard,
    rows: chosen.flatMap(({ row, level }) =>
      whyNotRaised(row, level) === undefined
        ? [{ control: row.control, from: row.level, to: level }]
        : [],
    ),
    passedOver: passedOver(chosen, whyNotRaised),
    rollUps: before.map(({ by, key, figures }, index) => ({
      ...{ by, key, before: figures, after: after[index]?.figures ?? figures },
      path: rollUpPath(standard, { by, key }),
    })),
    meanOfThemeMeans: { before: meanOfGroupMeans(before), after: meanOfGroupMeans(after) },
  };
}

/** A what-if as targets, and the chosen controls that keep theirs. */
export interface TargetsPlan {
  readonly plan: ChangePlan;
  readonly passedOver: readonly PassedOver[];
}

/**
 * Plans the levels of a what-if as targets, never as levels. A target that is as high already stays:
 * a what-if lowers none.
 *
 * @throws WorkbookError `not-filled`, `record-missing`, `record-doubled`
 * @throws RangeError for a level that is not 1 to 5
 */
export function planTargets(
  state: WorkbookState,
  { standard, raises }: WhatIfInput,
  today: IsoDate,
): TargetsPlan {
  const context = readContext(state, today);
  const rows = countedStatements(statementsOf(context, standard));
  raised(rows, raises);
  const byDefault = defaultTarget(context.settings, standard);
  const whyNot = (row: ApplicabilityStatement, level: number) =>
    whyNotInUse(row) ?? ((row.target ?? byDefault) >= level ? "target reached" : undefined);
  const chosen = chosenRows(rows, standard, raises);
  const inputs = chosen
    .filter(({ row, level }) => whyNot(row, level) === undefined)
    .map(({ row, level }) => ({
      ...{ table: soaTable(standard), key: row.control, column: "Target" },
      text: String(level),
    }));
  return { plan: planSets(state, inputs), passedOver: passedOver(chosen, whyNot) };
}

interface ChosenRow {
  readonly row: ApplicabilityStatement;
  readonly level: number;
}

function chosenRows(
  rows: readonly ApplicabilityStatement[],
  standard: Standard,
  raises: Raises,
): readonly ChosenRow[] {
  const byId = new Map(rows.map((row) => [row.control.toLowerCase(), row]));
  return [...raises].map(([control, level]) => {
    const row = byId.get(control.toLowerCase());
    if (row !== undefined) return { row, level };
    const message = `The statement of ${STANDARD_NAMES[standard].cell} has no control "${control}".`;
    throw new WorkbookError("record-missing", message, { place: control });
  });
}

type WhyNot = (row: ApplicabilityStatement, level: number) => PassedOver["why"] | undefined;

function passedOver(chosen: readonly ChosenRow[], whyNot: WhyNot): readonly PassedOver[] {
  return chosen.flatMap(({ row, level }) => {
    const why = whyNot(row, level);
    return why === undefined ? [] : [{ control: row.control, why }];
  });
}

function whyNotRaised(row: ApplicabilityStatement, level: number): PassedOver["why"] | undefined {
  return whyNotInUse(row) ?? ((row.level ?? 0) >= level ? "level reached" : undefined);
}

function whyNotInUse({ applicable }: ApplicabilityStatement): PassedOver["why"] | undefined {
  if (applicable === "Yes") return undefined;
  return applicable === "No" ? "not applicable" : "undecided";
}
