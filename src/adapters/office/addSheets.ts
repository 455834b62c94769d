import type { ApplyWatch } from "../../app/ports";
import { WorkbookError } from "../../app/workbookError";
import type { SheetPlan } from "../../core/workbook";
import { batchesOf } from "./batches";
import type { ExcelTrips } from "./excelTrips";
import { officeCodeOf } from "./officeErrors";
import { queueBlankPage } from "./pageSteps";
import { queueStructure } from "./queueReads";
import { sheetUnits, type SheetUnit } from "./sheetUnits";
import { PHASES } from "./step";
import { leftovers, UNFINISHED, type Leftovers } from "./unfinished";

/** What new sheets meet in the workbook. */
export interface SheetsBefore {
  /** How many sheets there are, leftovers not counted. */
  readonly count: number;
  readonly date1904: boolean;
  readonly leftovers: Leftovers;
}

/**
 * Adds sheets in a few trips, each of which leaves whole sheets: until everything is on it a sheet
 * has a name of its own, by which the next run knows what an interrupted one has left behind.
 *
 * @throws WorkbookError `cancelled` between two trips, and those of officeErrors
 */
export async function addSheets(
  sheets: readonly SheetPlan[],
  trips: ExcelTrips,
  before: SheetsBefore,
  watch: ApplyWatch = {},
): Promise<void> {
  const batches = batchesOf(sheetUnits(sheets, before.date1904));
  const placed: number[] = [];
  for (const [done, batch] of batches.entries()) {
    if (watch.isCancelled?.() === true) throw cancelled(done, batches.length);
    try {
      await trips.trip((context) => {
        if (done === 0) queueCleaning(context, before.leftovers);
        queueBatch(context, batch, (order) => {
          const at = place(placed, order);
          return at === undefined ? undefined : before.count + at;
        });
      });
    } catch (failure) {
      await cleanAfter(failure, trips);
      throw failure;
    }
    watch.onProgress?.(done + 1, batches.length);
  }
}

function cancelled(done: number, all: number): WorkbookError {
  const message = `Stopped after step ${String(done)} of ${String(all)}: what is there is whole, and the next fill adds the rest.`;
  return new WorkbookError("cancelled", message);
}

/** How many of the new sheets before one are there already; undefined when it stands right as it is. */
function place(placed: number[], order: number): number | undefined {
  const before = placed.filter((one) => one < order).length;
  placed.push(order);
  return before === placed.length - 1 ? undefined : before;
}

function queueBatch(
  context: Excel.RequestContext,
  batch: readonly SheetUnit[],
  positionOf: (order: number) => number | undefined,
): void {
  const { worksheets } = context.workbook;
  const made = new Map<string, Excel.Worksheet>();
  const [first, ...others] = batch
    .filter(({ isFirst }) => isFirst)
    .sort((one, other) => one.order - other.order);
  const firsts = first === undefined ? [] : [first, ...others];
  if (first !== undefined) {
    const blank = worksheets.add(UNFINISHED);
    queueBlankPage(blank);
    made.set(first.sheet, blank);
    // A copy of a blank sheet brings its page along, and takes ten actions less than a new one.
    for (const { sheet } of others) made.set(sheet, blank.copy("End"));
  }
  for (const { sheet, order } of firsts) {
    const [found, position] = [made.get(sheet), positionOf(order)];
    if (found !== undefined && position !== undefined) found.position = position;
  }
  const sheets = new Map(made);
  for (const phase of Object.values(PHASES)) {
    for (const { sheet, steps } of batch) {
      const found = sheets.get(sheet) ?? worksheets.getItem(sheet);
      sheets.set(sheet, found);
      for (const one of steps) if (PHASES[one.phase] === phase) one.queue(found, context);
    }
  }
  for (const [name, sheet] of made) sheet.name = name;
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
