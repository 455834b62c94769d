/**
 * Prints, as JSON, what reading, filling and changing takes over the model of Excel: trips, bytes and
 * actions; and the milliseconds of a fill beside those of a naive one. It refuses to compare fills
 * that leave other cells behind.
 */
import { openExcel } from "../../src/adapters/office";
import { changeWorkbook } from "../../src/app/change/changeWorkbook";
import { planFill } from "../../src/app/change/fill";
import { planSet } from "../../src/app/change/setCell";
import { loadGuidance } from "../../src/core/catalog";
import { parseIsoDate } from "../../src/core/day";
import { planOf, type SheetPlan, type WorkbookState } from "../../src/core/workbook";
import { startExcel, type ExcelHost } from "../../test/excel-host";
import { ACTION } from "../../test/excel-host/wire/protocol";
import { naiveFill } from "./naiveFill";

const TODAY = parseIsoDate("2026-11-24");
const AUTHOR = { who: "Priya Nair", today: TODAY };
const RUNS = 5;

function trafficOf({ traffic }: ExcelHost) {
  const trips = traffic.roundTrips;
  const writes = trips.filter(({ request }) =>
    request.Actions.some(({ ActionType }) => ActionType === ACTION.setProperty),
  );
  return {
    trips: trips.length,
    responseBytes: Math.max(...trips.map(({ responseBytes }) => responseBytes)),
    /** Of requests that write. */
    requestBytes: Math.max(...writes.map(({ requestBytes }) => requestBytes)),
    actions: Math.max(...writes.map(({ actions }) => actions)),
    allActions: writes.reduce((sum, { actions }) => sum + actions, 0),
    readActions: Math.max(
      ...trips.filter((trip) => !writes.includes(trip)).map(({ actions }) => actions),
    ),
  };
}

/** What stands in the cells of each sheet, in one text. */
function contents({ book }: ExcelHost): string {
  const sheets = book.sheets.map(({ name, cells }) =>
    [...cells.within()]
      .filter(([, , cell]) => cell.formula !== undefined || cell.content !== undefined)
      .map(([row, column, cell]) =>
        JSON.stringify([name, row, column, cell.formula ?? cell.content]),
      )
      .sort(),
  );
  return sheets.flat().join("\n");
}

async function timed(
  fill: (sheets: readonly SheetPlan[]) => Promise<unknown>,
  sheets: readonly SheetPlan[],
) {
  const times: number[] = [];
  let content = "";
  for (let run = 0; run < RUNS; run += 1) {
    const excel = startExcel();
    const start = performance.now();
    await fill(sheets);
    times.push(performance.now() - start);
    content = contents(excel);
  }
  return { milliseconds: times.sort((one, other) => one - other)[RUNS >> 1] ?? Infinity, content };
}

async function main(): Promise<void> {
  const guidance = await loadGuidance();
  const fillPlan = (state: WorkbookState) =>
    planFill(state, { standards: ["27001", "42001"], workbookId: "x", today: TODAY, guidance });
  const excel = startExcel();
  const { port } = openExcel();
  const { plan } = await changeWorkbook(port, fillPlan, AUTHOR);
  const fill = trafficOf(excel);
  excel.traffic.clear();
  const state = await port.read();
  const read = trafficOf(excel);
  excel.traffic.clear();
  await port.apply(
    planSet(state, { table: "SoA_27001", key: "A.5.10", column: "Owner", text: "Ada" }),
  );
  const change = trafficOf(excel);
  const ours = await timed(
    (addedSheets) => openExcel().port.apply(planOf("Fill", { addedSheets })),
    plan.addedSheets,
  );
  const naive = await timed(naiveFill, plan.addedSheets);
  if (ours.content !== naive.content) throw new Error("the fills differ");
  const milliseconds = { ours: ours.milliseconds, naive: naive.milliseconds };
  console.log(JSON.stringify({ read, fill, change, milliseconds }));
}

void main();
