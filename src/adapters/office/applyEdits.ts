import { WorkbookError } from "../../app/workbookError";
import { LOOK_STYLES } from "../../core/sheets";
import {
  isSameKey,
  type ChangePlan,
  type NameChange,
  type Row,
  type WorkbookState,
} from "../../core/workbook";
import type { ExcelTrips } from "./excelTrips";
import { isSameRaw, locateEdit, meanwhile, type LocatedEdit } from "./locateEdit";
import { excelFormula } from "./looseSteps";
import { queueEdit } from "./queueEdit";
import { queueRestore } from "./queueRestore";
import { queueRule } from "./ruleSteps";
import { isBlockEdit, tableEdits } from "./tableEdit";
import { queueLook, type TableLook } from "./tableLook";
import { literal } from "./textGuard";

/** What the port knows of the workbook that it changes. */
export interface KnownWorkbook {
  /** As it was read last. */
  readonly state: WorkbookState;
  /** Name of the workbook. */
  readonly name: string;
  readonly date1904: boolean;
}

/**
 * Applies everything of a plan but new sheets, in two trips: a look, then all changes between two
 * more looks. When another edit came in between, a third one gives back what was there.
 *
 * @throws WorkbookError `changed-meanwhile`, `not-written`, `blocked`, `filtered`, and those of
 *   officeErrors
 */
export async function applyEdits(
  plan: ChangePlan,
  trips: ExcelTrips,
  known: KnownWorkbook,
): Promise<void> {
  const located = await look(plan, trips, known);
  let answer;
  try {
    answer = await trips.trip((context) => {
      const before = located.map((one) => queueAgain(context, one, known));
      const checks = located.map((one) => queueEdit(context, one));
      queueElsewhere(context, plan);
      const after = located.map((one) => queueAgain(context, one, known));
      return { before, checks, after };
    });
  } catch (failure) {
    await giveBackAfter(failure, located, trips, known);
    throw failure;
  }
  const outcomes = located.map((one, index) => ({
    one,
    before: answer.before[index]?.(),
    misread: answer.checks[index]?.() ?? [],
    after: answer.after[index]?.(),
  }));
  const wrong = outcomes.map(wrongOf).find((error) => error !== undefined);
  if (wrong === undefined) return;
  await giveBack(
    outcomes.flatMap(({ one, before, after }) =>
      before === undefined || after === undefined ? [] : [{ one, before, now: after }],
    ),
    trips,
    known,
  );
  throw wrong;
}

/** The first trip: where the records are, and what stands in the way. */
async function look(
  plan: ChangePlan,
  trips: ExcelTrips,
  known: KnownWorkbook,
): Promise<LocatedEdit[]> {
  const edits = tableEdits(plan);
  const found = await trips.trip((context) => {
    const { workbook } = context;
    workbook.load("name");
    workbook.worksheets.load("items/name,items/visibility");
    const options = { extent: "whole", date1904: known.date1904 } as const;
    return { workbook, looks: edits.map((edit) => queueLook(context, edit, options)) };
  });
  if (found.workbook.name !== known.name) throw meanwhile("another workbook is open here now");
  refuseMissingSheets(plan, found.workbook.worksheets.items);
  // What goes with its sheet needs no edit, such as a line in the log.
  const going = new Set(plan.removedSheets.map((name) => name.toLowerCase()));
  return edits.flatMap((edit, index) => {
    const one = found.looks[index]?.();
    const goes = one !== undefined && going.has(one.facts.sheet.toLowerCase());
    return goes ? [] : [locateEdit(edit, one, known.state)];
  });
}

function refuseMissingSheets(plan: ChangePlan, sheets: readonly Excel.Worksheet[]): void {
  const present = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const touched = [
    ...plan.removedSheets,
    ...plan.repairedCells.map(({ sheet }) => sheet),
    ...plan.repairedRules.map(({ sheet }) => sheet),
    ...plan.names.flatMap(({ sheet }) => sheet ?? []),
  ];
  const gone = touched.find((name) => !present.has(name.toLowerCase()));
  if (gone !== undefined) throw meanwhile(`the sheet ${gone} is gone`);
  if (plan.removedSheets.length === 0) return;
  const going = new Set(plan.removedSheets.map((name) => name.toLowerCase()));
  const stays = sheets.some(
    ({ name, visibility }) => visibility === "Visible" && !going.has(name.toLowerCase()),
  );
  if (!stays) {
    const message = "A workbook needs a visible sheet: these are all that it has.";
    throw new WorkbookError("blocked", message);
  }
}

function queueAgain(context: Excel.RequestContext, { edit }: LocatedEdit, known: KnownWorkbook) {
  return queueLook(context, edit, { extent: "needed", date1904: known.date1904 });
}

/** Cells, lists, names and sheets: each is right by itself, and made again by the next run. */
function queueElsewhere({ workbook }: Excel.RequestContext, plan: ChangePlan): void {
  for (const { sheet, cell } of plan.repairedCells) {
    const { at, formula, value, look: cellLook } = cell;
    const isText = LOOK_STYLES[cellLook].numberFormat === "@";
    const content = formula === undefined ? literal(value, isText) : excelFormula(formula);
    workbook.worksheets.getItem(sheet).getRange(at).formulas = [[content]];
  }
  for (const { sheet, rules } of plan.repairedRules) {
    for (const { range, accepts } of rules) {
      queueRule(workbook.worksheets.getItem(sheet).getRange(range), accepts);
    }
  }
  for (const sheet of plan.removedSheets) workbook.worksheets.getItem(sheet).delete();
  for (const change of plan.names) queueName(workbook, change);
}

function queueName({ names, worksheets }: Excel.Workbook, change: NameChange): void {
  const { name, sheet, refersTo } = change;
  names.getItemOrNullObject(name).delete();
  if (refersTo === undefined) return;
  const place = sheet === undefined ? `=${refersTo}` : worksheets.getItem(sheet).getRange(refersTo);
  names.add(name, place);
}

interface Outcome {
  readonly one: LocatedEdit;
  readonly before: TableLook | undefined;
  readonly after: TableLook | undefined;
  readonly misread: readonly { readonly at: string }[];
}

/** Why an edit has to be taken back; undefined when it stands. */
function wrongOf({ one, before, after, misread }: Outcome): WorkbookError | undefined {
  const { edit, cells } = one;
  if (before === undefined || after === undefined) return meanwhile(`${edit.table} is gone`);
  const moved = cells.find(({ change, row }) => {
    const { key, column } = change;
    const wanted = after.keyOf(changedRow(one, row));
    return (
      !isSameKey(before.key(row), key) ||
      !isSameKey(after.key(row), wanted) ||
      before.raw(row, column) !== one.look.raw(row, column)
    );
  });
  if (moved !== undefined) {
    return meanwhile(`${before.facts.sheet}: ${moved.change.key} has been moved or changed`);
  }
  const [first] = misread;
  if (first === undefined) return undefined;
  const message = `${before.facts.sheet}: the cell ${first.at} did not take what was written; all is as it was before.`;
  return new WorkbookError("not-written", message, { place: first.at });
}

/** A record as it is after the edit. */
function changedRow({ look: found, cells }: LocatedEdit, row: number): Row {
  const typed = cells
    .filter((cell) => cell.row === row)
    .map(({ change }) => [change.column, change.value] as const);
  return new Map([...found.row(row), ...typed]);
}

/** A request that failed half-way: looks at what it has left, and gives back what was there. */
async function giveBackAfter(
  failure: unknown,
  located: readonly LocatedEdit[],
  trips: ExcelTrips,
  known: KnownWorkbook,
): Promise<void> {
  // Nobody knows what Excel is doing: nothing more is sent.
  if (failure instanceof WorkbookError && failure.code === "no-answer") return;
  await giveBack(
    located.map((one) => ({ one, before: one.look, now: undefined })),
    trips,
    known,
  );
}

function isUntouched(before: TableLook, now: TableLook): boolean {
  if (now.facts.rowCount !== before.facts.rowCount) return false;
  if (now.facts.headings.length !== before.facts.headings.length) return false;
  return [...before.facts.columns].every(([heading, cells]) =>
    cells.every((cell, row) => isSameRaw(now.raw(row, heading), cell as string)),
  );
}

/** An edit that may have to be taken back. */
interface Taken {
  readonly one: LocatedEdit;
  readonly before: TableLook;
  /** Undefined where it has to be looked at first. */
  readonly now: TableLook | undefined;
}

const TRIES = 3;

/**
 * Takes edits back. As this must not stay half done, it is tried again when Excel fails: each time
 * after another look, since nobody knows whether what failed has been done.
 */
async function giveBack(
  taken: readonly Taken[],
  trips: ExcelTrips,
  known: KnownWorkbook,
): Promise<void> {
  let left = taken;
  for (let tries = TRIES; ; tries -= 1) {
    try {
      const touched = await stillTouched(left, trips, known);
      if (touched.length === 0) return;
      await trips.trip((context) => {
        for (const { one, before, now } of touched)
          queueRestore(context, one, { before, now, state: known.state });
      });
      return;
    } catch (failure) {
      if (tries === 1) throw notTakenBack(taken, failure);
      left = left.map(({ one, before }) => ({ one, before, now: undefined }));
    }
  }
}

type Touched = Taken & { readonly now: TableLook };

/** The edits that have left something in their tables, with a look at it. */
async function stillTouched(
  taken: readonly Taken[],
  trips: ExcelTrips,
  { date1904 }: KnownWorkbook,
): Promise<Touched[]> {
  const isKnown = taken.every(({ now }) => now !== undefined);
  const looks = isKnown
    ? taken.map(
        ({ now }) =>
          () =>
            now,
      )
    : await trips.trip((context) =>
        taken.map(({ one }) => queueLook(context, one.edit, { extent: "whole", date1904 })),
      );
  return taken.flatMap((one, index) => {
    const now = looks[index]?.();
    // A table whose rows came or went was looked at whole before the edit, and only then.
    const was = isBlockEdit(one.one.edit) ? one.one.look : one.before;
    return now === undefined || isUntouched(was, now) ? [] : [{ ...one, now }];
  });
}

function notTakenBack(taken: readonly Taken[], cause: unknown): WorkbookError {
  const places = taken.flatMap(({ one }) => {
    const { look: found, cells } = one;
    const { sheet } = found.facts;
    if (cells.length === 0) return [`the end of ${sheet}`];
    return cells.map(({ change, row }) => `${sheet} ${found.address(row, change.column)}`);
  });
  const message = `Excel failed while a change was being taken back: look at ${places.join(", ")}.`;
  return new WorkbookError("not-taken-back", message, { cause });
}
