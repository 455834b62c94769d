import { refuseTooLong } from "../../app/change/refuseTooLong";
import type { ApplyWatch, SheetView, WorkbookPort } from "../../app/ports";
import { isEmptyPlan, type ChangePlan } from "../../core/workbook";
import { addSheets } from "./addSheets";
import { applyEdits } from "./applyEdits";
import { applyFooters } from "./footers";
import { excelTrips, type ExcelTrips } from "./excelTrips";
import { excelView } from "./excelView";
import type { RawStructure } from "./rawWorkbook";
import { WorkbookReader, type ReadAhead } from "./readWorkbook";
import { skippedParts } from "./skippedParts";
import { stateOfRaw } from "./stateOfRaw";
import { leftovers } from "./unfinished";
import type { WorkbookState } from "../../core/workbook";

/** The workbook that the add-in runs beside, and its sheets as a person sees them. */
export interface ExcelWorkbook {
  readonly port: WorkbookPort;
  readonly view: SheetView;
}

/**
 * Opens the workbook of the Excel window that the add-in is in.
 *
 * @param waitSeconds - how long Excel may take to answer; 60 when left out
 */
export function openExcel(options: { readonly waitSeconds?: number } = {}): ExcelWorkbook {
  const trips = excelTrips(options.waitSeconds);
  return { port: new OfficeWorkbook(trips), view: excelView(trips) };
}

interface LastRead {
  readonly state: WorkbookState;
  readonly structure: RawStructure;
}

class OfficeWorkbook implements WorkbookPort {
  readonly #trips: ExcelTrips;
  readonly #reader: WorkbookReader;
  readonly #guards = { areTrusted: true };
  #last: LastRead | undefined;

  constructor(trips: ExcelTrips) {
    this.#trips = trips;
    this.#reader = new WorkbookReader(trips);
  }

  readonly read: WorkbookPort["read"] = async () => (await this.#read()).state;

  readonly apply: WorkbookPort["apply"] = async (plan, watch) => {
    refuseTooLong(plan);
    const last = this.#last ?? (await this.#read());
    // What is written now has not been read.
    this.#last = undefined;
    const ahead = await this.#write(plan, last, watch);
    const footers = await applyFooters(plan.footers, this.#trips);
    const skipped = [...skippedParts(plan), ...footers];
    return ahead === undefined ? { skipped } : { skipped, state: (await this.#read(ahead)).state };
  };

  async #read(ahead?: ReadAhead): Promise<LastRead> {
    const raw = await this.#reader.read(ahead);
    this.#last = { state: stateOfRaw(raw), structure: raw.structure };
    return this.#last;
  }

  async #write(
    plan: ChangePlan,
    { state, structure }: LastRead,
    watch: ApplyWatch | undefined,
  ): Promise<ReadAhead | undefined> {
    const { date1904, name } = structure;
    const { addedSheets } = plan;
    const derived = { addedSheets: [], computedValues: [], computedCells: [], footers: [] };
    if (!isEmptyPlan({ ...plan, ...derived })) {
      await applyEdits(plan, this.#trips, {
        state,
        name,
        date1904,
        guards: this.#guards,
      });
    }
    if (addedSheets.length === 0) return undefined;
    const before = {
      count: state.sheets.length - plan.removedSheets.length,
      date1904,
      leftovers: leftovers(structure),
    };
    // Of a workbook that held something of ours already, a reading could fail, and with it the request.
    const isNew = state.tables.length === 0;
    return await addSheets(addedSheets, this.#trips, {
      before,
      watch,
      queueLast: isNew ? (context) => this.#reader.queueAhead(context) : undefined,
    });
  }
}
