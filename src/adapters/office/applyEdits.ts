import { WorkbookError } from "../../app/workbookError";
import { LOOK_STYLES } from "../../core/sheets";
import { isSameKey, type ChangePlan, type NameChange, type Row } from "../../core/workbook";
import type { ExcelTrips } from "./excelTrips";
import { giveBack, giveBackAfter, isUntouched } from "./giveBack";
import type { KnownWorkbook } from "./knownWorkbook";
import { locateEdit, meanwhile, type LocatedEdit } from "./locateEdit";
import { excelFormula } from "./looseSteps";
import { queueEdit } from "./queueEdit";
import { isGuardFailure, queueGuards } from "./queueGuards";
import type { Queued } from "./queued";
import { queueRule } from "./ruleSteps";
import { tableEdits } from "./tableEdit";
import { queueLook, type TableLook } from "./tableLook";
import { literal } from "./textGuard";

/**
 * Applies everything of a plan but new sheets, in two trips: a look, then all changes between two
 * more looks. When another edit came in between, the second one ends before it writes, or a third one
 * gives back what was there.
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
  const answer = await written(plan, located, trips, known);
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

interface Written {
  readonly before: readonly Queued<TableLook | undefined>[];
  readonly checks: readonly Queued<{ readonly at: string }[]>[];
  readonly after: readonly Queued<TableLook | undefined>[];
}

/**
 * The second trip. Where Excel says that a record is not in its row, another look tells whether that
 * is so; if not, Excel is not asked that again.
 */
async function written(
  plan: ChangePlan,
  located: readonly LocatedEdit[],
  trips: ExcelTrips,
  known: KnownWorkbook,
): Promise<Written> {
  try {
    return await trips.trip((context) => {
      if (known.guards.areTrusted) for (const one of located) queueGuards(context, one);
      const before = located.map((one) => queueAgain(context, one, known));
      const checks = located.map((one) => queueEdit(context, one));
      queueElsewhere(context, plan);
      const after = located.map((one) => queueAgain(context, one, known));
      return { before, checks, after };
    });
  } catch (failure) {
    if (!known.guards.areTrusted || !isGuardFailure(failure)) {
      await giveBackAfter(failure, located, trips, known);
      throw failure;
    }
    await refuseMoved(located, trips, known);
    known.guards.areTrusted = false;
    return written(plan, located, trips, known);
  }
}

/** @throws WorkbookError `changed-meanwhile` when anything that an edit asked for is different now */
async function refuseMoved(
  located: readonly LocatedEdit[],
  trips: ExcelTrips,
  { date1904 }: KnownWorkbook,
): Promise<void> {
  const looks = await trips.trip((context) =>
    located.map(({ edit }) => queueLook(context, edit, { extent: "whole", date1904 })),
  );
  located.forEach(({ look: before, cells }, index) => {
    const now = looks[index]?.();
    const { sheet } = before.facts;
    if (now === undefined) throw meanwhile(`the table on ${sheet} is gone`);
    if (isUntouched(before, now)) return;
    const moved = cells.find(({ change, row }) => !isSameKey(now.key(row), change.key));
    const what = moved === undefined ? "its records have" : `${moved.change.key} has`;
    throw meanwhile(`${sheet}: ${what} been moved or changed`);
  });
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
