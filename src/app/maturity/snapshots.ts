import type { Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import {
  chaptersOf,
  compareFigures,
  managementSystemFigures,
  rollUps,
  type FigureChanges,
  type RollUp,
} from "../../core/maturity";
import { defaultTarget, historyOf, statementsOf, type SheetContext } from "../../core/sheets";
import {
  clauseAnswerFromRow,
  rowsOf,
  standardsInScope,
  type HistoryRow,
  type RecordedFigures,
} from "../../core/workbook";
import { clauseFigures } from "./clauseFigures";

/** A roll-up as the history names it. */
export interface RollUpName {
  readonly standard: Standard;
  /** Total, Theme, Objective, Attribute, Own or Clause. */
  readonly by: string;
  readonly key: string;
}

/** The numbers of one roll-up at one time. */
export interface RecordedRollUp extends RollUpName {
  readonly figures: RecordedFigures;
}

/** All numbers of one day under one label. */
export interface Snapshot {
  readonly on: IsoDate;
  readonly label: string;
  /** In the order of the sheet; of several of the same name the first. */
  readonly rollUps: readonly RecordedRollUp[];
}

/** The snapshots of the history, the newest first; of one day the one further down first. */
export function snapshotsOf(context: SheetContext): readonly Snapshot[] {
  const byName = new Map<string, HistoryRow[]>();
  for (const row of historyOf(context)) {
    const name = `${row.on} ${row.label.toLowerCase()}`;
    const rows = byName.get(name) ?? [];
    if (rows.length === 0) byName.set(name, rows);
    rows.push(row);
  }
  return [...byName.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [toSnapshot(first, others)]))
    .reverse()
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

function toSnapshot(first: HistoryRow, others: readonly HistoryRow[]): Snapshot {
  const all = [first, ...others].map(({ standard, by, key, figures }): RecordedRollUp => ({
    standard,
    by,
    key,
    figures,
  }));
  return { on: first.on, label: first.label, rollUps: [...firstByName(all).values()] };
}

/**
 * The numbers as they are today, as a snapshot would record them: of each standard in scope the
 * total, the roll-ups that have a decided row, and the clauses. Its label is empty.
 */
export function presentNumbers(context: SheetContext): Snapshot {
  const all = standardsInScope(context.settings).flatMap((standard) => [
    ...controlNumbers(context, standard),
    ...clauseNumbers(context, standard),
  ]);
  return { on: context.today, label: "", rollUps: all };
}

function controlNumbers(context: SheetContext, standard: Standard): RecordedRollUp[] {
  const target = defaultTarget(context.settings, standard);
  return rollUps(standard, statementsOf(context, standard), target)
    .filter(({ figures, by }) => by === "Total" || figures.applicable + figures.excluded > 0)
    .map(({ by, key, figures }) => ({ standard, by, key, figures: recorded(figures) }));
}

function recorded(figures: RollUp["figures"]): RecordedFigures {
  const { mean, targetMean, attainment, assessed, applicable, excluded, implemented } = figures;
  return { mean, target: targetMean, attainment, assessed, applicable, excluded, implemented };
}

/** All clauses as key Total, then 4 to 10: assessed is with a conformity, implemented conforms. */
function clauseNumbers(context: SheetContext, standard: Standard): RecordedRollUp[] {
  const answers = rowsOf(context.content, "AB_Clauses").map(clauseAnswerFromRow);
  return [undefined, ...chaptersOf(standard)].map((chapter) => {
    const figures = clauseFigures(context, standard, answers, chapter);
    const { conforms, notAssessed } = managementSystemFigures(standard, answers, chapter);
    return {
      standard,
      by: "Clause",
      key: chapter === undefined ? "Total" : `Clause ${chapter}`,
      figures: {
        ...recorded(figures),
        assessed: figures.applicable - notAssessed,
        implemented: conforms,
      },
    };
  });
}

/** One roll-up at two times; its numbers are undefined at a time that did not record it. */
export interface RollUpChange extends RollUpName {
  readonly changes: FigureChanges;
}

/** Compares two snapshots: the roll-ups of the second in their order, then those it lacks. */
export function compareSnapshots(from: Snapshot, to: Snapshot): readonly RollUpChange[] {
  const [before, after] = [firstByName(from.rollUps), firstByName(to.rollUps)];
  return [...new Map([...after, ...before])].map(([name, { standard, by, key }]) => ({
    ...{ standard, by, key },
    changes: compareFigures(before.get(name)?.figures, after.get(name)?.figures),
  }));
}

/**
 * What a snapshot recorded of one roll-up, and of the parts that a total is made of: their counts add
 * up to its own. Rows and weights are not recorded.
 */
export interface RecordedLine {
  /** undefined when the snapshot did not record it. */
  readonly figures: RecordedFigures | undefined;
  /** Themes or objectives and own controls of a total, clauses 4 to 10 of all clauses; else none. */
  readonly parts: readonly RecordedRollUp[];
}

/** Opens a number of a snapshot. */
export function recordedLine({ rollUps: all }: Snapshot, of: RollUpName): RecordedLine {
  const isTotal = of.key.toLowerCase() === "total";
  const kinds = !isTotal ? [] : of.by.toLowerCase() === "clause" ? ["clause"] : PARTS_OF_TOTAL;
  return {
    figures: firstByName(all).get(nameOf(of))?.figures,
    parts: all.filter(
      (one) =>
        one.standard === of.standard &&
        kinds.includes(one.by.toLowerCase()) &&
        nameOf(one) !== nameOf(of),
    ),
  };
}

const PARTS_OF_TOTAL = ["theme", "objective", "own"];

/** A point of a trend. */
export interface TrendPoint {
  readonly on: IsoDate;
  /** "" for the present. */
  readonly label: string;
  readonly figures: RecordedFigures;
}

/**
 * One roll-up over the snapshots that recorded it up to today, oldest first, the present last.
 *
 * @param all - as snapshotsOf gives them
 * @param present - as presentNumbers gives it
 */
export function trendOf(
  all: readonly Snapshot[],
  present: Snapshot,
  of: RollUpName,
): readonly TrendPoint[] {
  const past = all.filter(({ on }) => on <= present.on);
  return [...[...past].reverse(), present].flatMap(({ on, label, rollUps }) => {
    const found = firstByName(rollUps).get(nameOf(of));
    return found === undefined ? [] : [{ on, label, figures: found.figures }];
  });
}

function firstByName(all: readonly RecordedRollUp[]): ReadonlyMap<string, RecordedRollUp> {
  const byName = new Map<string, RecordedRollUp>();
  for (const one of all) {
    if (!byName.has(nameOf(one))) byName.set(nameOf(one), one);
  }
  return byName;
}

/** Names are the same in any case. */
function nameOf({ standard, by, key }: RollUpName): string {
  return JSON.stringify([standard, by.toLowerCase(), key.toLowerCase()]);
}
