import type { Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { READINESS_LINES, type ReadinessLine, type Stage } from "../../core/readiness";
import { READINESS_RULES, readinessStates, type SheetContext } from "../../core/sheets";
import { standardsInScope, type WorkbookState } from "../../core/workbook";
import { Places } from "../check/places";
import type { RecordPlace } from "../ports";
import { readContext } from "../readContext";

/** One line of the readiness as it stands. */
export interface ToldLine extends ReadinessLine {
  readonly isReady: boolean;
  readonly place: Required<RecordPlace>;
}

/** With the place to jump to. */
export interface StandingLine extends ToldLine {
  readonly sheet: string | undefined;
  /** A1 address; undefined where no single cell is meant. */
  readonly cell: string | undefined;
}

/** What blocks a standard's stages. */
export interface Readiness {
  readonly standard: Standard;
  readonly lines: readonly StandingLine[];
}

/**
 * What blocks stage 1 and stage 2 of the standards in scope.
 *
 * @throws WorkbookError `not-filled`
 */
export function readyWorkbook(state: WorkbookState, today: IsoDate): readonly Readiness[] {
  return readinessOf(state, readContext(state, today));
}

/** What readyWorkbook says, from what was read. */
export function readinessOf(state: WorkbookState, context: SheetContext): readonly Readiness[] {
  const places = new Places(state);
  return standardsInScope(context.settings).map((standard) => ({
    standard,
    lines: toldLines(context, standard).map((line) => {
      const { table, key, column } = line.place;
      return { ...line, ...places.place(table, key, column) };
    }),
  }));
}

/** The lines that a standard has, in the order of the sheet. */
export function toldLines(context: SheetContext, standard: Standard): readonly ToldLine[] {
  return readinessStates(context, standard).flatMap((now, index): ToldLine[] => {
    const line = READINESS_LINES[index];
    if (now === "" || line === undefined) return [];
    const rule = READINESS_RULES[line.id];
    const { table, key, column } = rule.place(standard, context);
    const blocker = rule.because?.(context) ?? line.blocker;
    return [{ ...line, blocker, isReady: now === "Ready", place: { table, key, column } }];
  });
}

/** How many lines of a stage are ready, of those that the standard has, and which block it. */
export interface StageReadiness {
  readonly stage: Stage;
  readonly ready: number;
  readonly total: number;
  /** In the order of the sheet; none: the stage is ready. */
  readonly blockers: readonly StandingLine[];
}

/** Both stages of a standard. */
export function stagesOf({ lines }: Readiness): readonly StageReadiness[] {
  return ([1, 2] as const).map((stage) => {
    const ofStage = lines.filter((line) => line.stage === stage);
    const blockers = ofStage.filter(({ isReady }) => !isReady);
    return { stage, total: ofStage.length, ready: ofStage.length - blockers.length, blockers };
  });
}
