import type { CellPlace, RecordPlace, SheetView, Unsubscribe } from "../../app/ports";
import { WorkbookError } from "../../app/workbookError";
import { tableLayout } from "../../core/sheets";
import { isSameKey, recordKey, type CellValue } from "../../core/workbook";
import type { ExcelTrips } from "./excelTrips";
import { officeCodeOf } from "./officeErrors";

/** The sheets in the window of Excel. */
export function excelView(trips: ExcelTrips): SheetView {
  const selection = () => selectedRecord(trips);
  return {
    selection,
    reveal: (place) => ("table" in place ? revealRecord(place, trips) : revealCell(place, trips)),
    onSelection: (listener) =>
      subscribed(trips, ({ workbook }) => [
        workbook.worksheets.onSelectionChanged.add(async () => {
          listener(await selection());
        }),
      ]),
    onChange: (listener) =>
      subscribed(trips, ({ workbook }) => {
        const told = () => {
          listener();
          return Promise.resolve();
        };
        const { worksheets, tables } = workbook;
        return [
          worksheets.onChanged.add((event) => (isOwn(event) ? Promise.resolve() : told())),
          worksheets.onAdded.add(told),
          worksheets.onDeleted.add(told),
          tables.onAdded.add(told),
          tables.onDeleted.add(told),
        ];
      }),
  };
}

/** Whether this add-in made the change itself; older hosts do not tell. */
function isOwn(event: { readonly triggerSource?: string }): boolean {
  return event.triggerSource === "ThisLocalAddin";
}

/** The record of the selected cell, by the cells of its row that are its key now. */
async function selectedRecord(trips: ExcelTrips): Promise<RecordPlace | undefined> {
  const found = await trips.trip(({ workbook }) => {
    const range = workbook.getSelectedRange().load("rowIndex,columnIndex");
    return { range, tables: range.getTables(false).load("items/name") };
  });
  const name = found.tables.items.map((table) => table.name).find((one) => /^AB_/i.test(one));
  if (name === undefined) return undefined;
  const keys = tableLayout(name)?.keys ?? [];
  const { table, body, line } = await trips.trip(({ workbook }) => {
    const one = workbook.tables.getItem(name);
    one.columns.load("items/name");
    const all = one.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
    return {
      table: one,
      body: all,
      line: keys.map((key) =>
        one.columns.getItemOrNullObject(key).getDataBodyRange().load("values"),
      ),
    };
  });
  const row = found.range.rowIndex - body.rowIndex;
  if (row < 0 || row >= body.rowCount) return undefined;
  const cells = keys.map((key, index): [string, CellValue] => [
    key,
    (line[index]?.values as CellValue[][])[row]?.[0],
  ]);
  const key = recordKey(new Map(cells), keys);
  const column = table.columns.items[found.range.columnIndex - body.columnIndex]?.name;
  return key === "" ? undefined : { table: name, key, ...(column !== undefined && { column }) };
}

async function revealCell({ sheet, cell }: CellPlace, trips: ExcelTrips): Promise<void> {
  await revealed(`${sheet} ${cell}`, () =>
    trips.trip(({ workbook }) => {
      const one = workbook.worksheets.getItem(sheet);
      one.activate();
      one.getRange(cell).select();
    }),
  );
}

async function revealRecord(place: RecordPlace, trips: ExcelTrips): Promise<void> {
  const keys = tableLayout(place.table)?.keys ?? [];
  const shown = `${place.key} ${place.column ?? ""}`.trim();
  await revealed(shown, async () => {
    const cells = await trips.trip(({ workbook }) => {
      const { columns } = workbook.tables.getItem(place.table);
      return keys.map((key) => columns.getItem(key).getDataBodyRange().load("values"));
    });
    const rows = (cells[0]?.values as unknown[][] | undefined)?.length ?? 0;
    const row = Array.from({ length: rows }, (_row, index) => index).find((index) => {
      const line = keys.map((key, position): [string, CellValue] => [
        key,
        (cells[position]?.values as CellValue[][])[index]?.[0],
      ]);
      return isSameKey(recordKey(new Map(line), keys), place.key);
    });
    if (row === undefined) throw gone(shown);
    await trips.trip(({ workbook }) => {
      const table = workbook.tables.getItem(place.table);
      table.worksheet.activate();
      const column = place.column ?? keys[0] ?? "";
      table.columns.getItem(column).getDataBodyRange().getCell(row, 0).select();
    });
  });
}

async function revealed(place: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = officeCodeOf(error);
    if (code === "ItemNotFound" || code === "InvalidArgument") throw gone(place, error);
    throw error;
  }
}

function gone(place: string, cause?: unknown): WorkbookError {
  const message = `${place} is not there any more: read the workbook again.`;
  return new WorkbookError("place-gone", message, { place, cause });
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Listens until told to stop, also when that comes before Excel has answered. */
function subscribed(
  trips: ExcelTrips,
  add: (context: Excel.RequestContext) => readonly unknown[],
): Unsubscribe {
  // A host that refuses tells nothing: the pane's own reading still works, and shows its failures.
  const added = trips
    .trip((context) => add(context) as readonly Handler[])
    .catch((): readonly Handler[] => []);
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    void added.then(async (handlers) => {
      const [first] = handlers;
      if (first === undefined) return;
      for (const handler of handlers) handler.remove();
      // Where the workbook has gone, its events have gone, too.
      await first.context.sync().catch(() => undefined);
    });
  };
}
