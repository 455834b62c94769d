import type { ApplyWatch } from "../../app/ports";
import { WorkbookError } from "../../app/workbookError";
import type { SheetPlan } from "../../core/workbook";
import { batchesOf } from "./batches";
import type { ExcelTrips } from "./excelTrips";
import { officeCodeOf } from "./officeErrors";
import { BLANK_PAGE, queueBlankPage } from "./pageSteps";
import { pageActions, pageTree } from "./pageTree";
import { queueStructure } from "./queueReads";
import { sheetUnits, type SheetUnit } from "./sheetUnits";
import { PHASES } from "./step";
import { leftovers, UNFINISHED, type Leftovers } from "./unfinished";

/** What new sheets meet in the workbook. */
interface SheetsBefore {
  /** How many sheets there are, leftovers not counted. */
  readonly count: number;
  readonly date1904: boolean;
  readonly leftovers: Leftovers;
}

interface AddingSheets<T> {
  readonly before: SheetsBefore;
  readonly watch?: ApplyWatch | undefined;
  readonly queueLast?: ((context: Excel.RequestContext) => T) | undefined;
}

/**
 * Adds sheets in a few trips, each of which leaves whole sheets: until everything is on it a sheet
 * has a name of its own, by which the next run knows what an interrupted one has left behind.
 *
 * @param queueLast - queues behind all that makes the sheets, in the same request
 * @returns what it queued
 * @throws WorkbookError `cancelled` between two trips, and those of officeErrors
 */
export async function addSheets<T>(
  sheets: readonly SheetPlan[],
  trips: ExcelTrips,
  { before, watch = {}, queueLast }: AddingSheets<T>,
): Promise<T | undefined> {
  const units = sheetUnits(sheets, before.date1904);
  const reading = queueLast === undefined ? [] : [readingAfter(units)];
  const batches = batchesOf([...units, ...reading], undefined, sharedActions);
  const places = new Places(before.count);
  let last: T | undefined;
  for (const [done, batch] of batches.entries()) {
    if (watch.isCancelled?.() === true) throw cancelled(done, batches.length);
    const isLast = done === batches.length - 1;
    try {
      last = await trips.trip((context) => {
        if (done === 0) queueCleaning(context, before.leftovers);
        queueBatch(context, batch, places);
        return isLast ? queueLast?.(context) : undefined;
      });
    } catch (failure) {
      await cleanAfter(failure, trips);
      throw failure;
    }
    watch.onProgress?.(done + 1, batches.length);
  }
  return last;
}

/** Of a request that reads a sheet of ours, about. */
const READING_BYTES = 2_600;

/** The reading at the end, which comes in the last request when that has room for it. */
function readingAfter(units: readonly SheetUnit[]): SheetUnit {
  return {
    id: "reading",
    needs: units.map(({ id }) => id),
    bytes: READING_BYTES * units.filter(({ isFirst }) => isFirst).length,
    // Of a request that writes 300 at most; what a reading asks is not counted.
    actions: 0,
    rank: -2,
    sheet: "",
    order: 0,
    isFirst: false,
    page: BLANK_PAGE,
    steps: [],
  };
}

/** Pages, and the places of sheets: those that stand side by side take one action together. */
function sharedActions(batch: readonly SheetUnit[]): number {
  const made = batch.filter(({ isFirst }) => isFirst);
  const orders = new Set(made.map(({ order }) => order));
  const placed = made.filter(({ order }) => !orders.has(order - 1)).length;
  return pageActions(made) + placed;
}

function cancelled(done: number, all: number): WorkbookError {
  const message = `Stopped after step ${String(done)} of ${String(all)}: what is there is whole, and the next fill adds the rest.`;
  return new WorkbookError("cancelled", message);
}

/** Where a new sheet goes: beside one of the same request where that is right, which takes no action. */
class Places {
  /** Orders of the sheets that are there, those of earlier requests included. */
  readonly #placed: number[] = [];
  #ofRequest = new Map<number, Excel.Worksheet>();

  constructor(readonly sheetsBefore: number) {}

  startRequest(): void {
    this.#ofRequest = new Map();
  }

  copied(blank: Excel.Worksheet, order: number): Excel.Worksheet {
    const lower = Math.max(...this.#placed.filter((one) => one < order));
    const higher = Math.min(...this.#placed.filter((one) => one > order));
    const [left, right] = [this.#ofRequest.get(lower), this.#ofRequest.get(higher)];
    const isBeside = Number.isFinite(higher) && (left !== undefined || right !== undefined);
    if (!isBeside) return this.added(blank.copy("End"), order);
    this.#placed.push(order);
    const copy = left === undefined ? blank.copy("Before", right) : blank.copy("After", left);
    this.#ofRequest.set(order, copy);
    return copy;
  }

  /** A sheet that has come last. */
  added(sheet: Excel.Worksheet, order: number): Excel.Worksheet {
    const before = this.#placed.filter((one) => one < order).length;
    if (before < this.#placed.length) sheet.position = this.sheetsBefore + before;
    this.#placed.push(order);
    this.#ofRequest.set(order, sheet);
    return sheet;
  }
}

function queueBatch(
  context: Excel.RequestContext,
  batch: readonly SheetUnit[],
  places: Places,
): void {
  const made = queuePages(context, batch, places);
  const sheets = new Map(made);
  for (const phase of Object.values(PHASES)) {
    for (const { sheet, steps } of batch) {
      if (steps.length === 0) continue;
      const found = sheets.get(sheet) ?? context.workbook.worksheets.getItem(sheet);
      sheets.set(sheet, found);
      for (const one of steps) if (PHASES[one.phase] === phase) one.queue(found, context);
    }
  }
  for (const [name, sheet] of made) sheet.name = name;
}

/** Makes the sheets of a request: the first one new, the others as copies while they have no cells. */
function queuePages(
  context: Excel.RequestContext,
  batch: readonly SheetUnit[],
  places: Places,
): Map<string, Excel.Worksheet> {
  const made = new Map<string, Excel.Worksheet>();
  const pages = pageTree(batch.filter(({ isFirst }) => isFirst));
  const [base] = pages;
  if (base === undefined) return made;
  places.startRequest();
  const blank = places.added(context.workbook.worksheets.add(UNFINISHED), base.item.order);
  queueBlankPage(blank);
  made.set(base.item.sheet, blank);
  // A blank page is copied before it becomes the page of the first sheet.
  for (const { item, from } of pages.slice(1)) {
    if (from === undefined) made.set(item.sheet, places.copied(blank, item.order));
  }
  for (const { item, from, steps } of pages) {
    const source = from && made.get(from.sheet);
    const sheet = source ? places.copied(source, item.order) : made.get(item.sheet);
    if (sheet === undefined) continue;
    made.set(item.sheet, sheet);
    for (const one of steps) one.queue(sheet, context);
  }
  return made;
}

/** Removes what an interrupted fill has left behind. */
function queueCleaning({ workbook }: Excel.RequestContext, { sheets, names }: Leftovers): void {
  for (const name of names) workbook.names.getItemOrNullObject(name).delete();
  for (const sheet of sheets) workbook.worksheets.getItemOrNullObject(sheet).delete();
}

/** After a failure nothing half made stays, as far as Excel still answers; else the next fill does it. */
async function cleanAfter(failure: unknown, trips: ExcelTrips): Promise<void> {
  if (officeCodeOf(failure) === undefined) return;
  const structure = await trips.trip((context) => queueStructure(context));
  const left = leftovers(structure());
  if (left.sheets.length === 0) return;
  await trips.trip((context) => {
    queueCleaning(context, left);
  });
}
