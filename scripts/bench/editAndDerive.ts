/**
 * Prints, as JSON, the milliseconds of script from an edit to the updated numbers of Home: medians
 * for the demo's 131 controls, and for 13,100 rows.
 */
import { openXlsx, workbookBytes } from "../../src/adapters/xlsx";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { Session } from "../../src/app/session/session";
import { viewsOf } from "../../src/app/session/views";
import { parseIsoDate } from "../../src/core/day";
import { cellText, type TableState, type WorkbookState } from "../../src/core/workbook";

const TODAY = parseIsoDate("2026-11-24");
const RUNS = 9;
const TIMES_MORE = 100;

async function demoState(): Promise<WorkbookState> {
  const { plan } = await newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "bench",
    today: TODAY,
    isDemo: true,
  });
  return openXlsx(workbookBytes(plan, "2026-11-24T00:00:00Z")).read();
}

/** The same workbook with each statement a hundred times as long, all further rows own controls. */
function enlarged(state: WorkbookState): WorkbookState {
  return { ...state, tables: state.tables.map(longer) };
}

function longer(table: TableState): TableState {
  if (!table.name.startsWith("AB_SoA_2") && !table.name.startsWith("AB_SoA_4")) return table;
  const records = Array.from({ length: TIMES_MORE }, (_, copy) =>
    table.records.map((record) => {
      const id = cellText(record.row.get("Control"));
      const control = copy === 0 ? id : `OWN-${String(copy)}-${id}`;
      return { ...record, row: new Map([...record.row, ["Control", control]]) };
    }),
  ).flat();
  return { ...table, records };
}

/** Median milliseconds from the edit to the numbers, over edits that are never written. */
async function measure(state: WorkbookState): Promise<number> {
  const session = new Session({
    port: {
      computes: true,
      read: async () => Promise.resolve(state),
      apply: async () => new Promise(() => undefined),
    },
    today: () => TODAY,
    now: () => performance.now(),
    who: () => "bench",
  });
  await session.refresh();
  const times = Array.from({ length: RUNS }, (_, run) => {
    const start = performance.now();
    const level = String(run % 6);
    session.edit({ table: "AB_SoA_27001", key: "A.5.1", column: "Level", text: level });
    const { workbook } = session.snapshot();
    if (workbook === undefined || viewsOf(workbook, TODAY).overview.standards.length !== 2) {
      throw new TypeError("no numbers");
    }
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Infinity;
}

void (async () => {
  const state = await demoState();
  const [controls, rows] = [await measure(state), await measure(enlarged(state))];
  console.log(JSON.stringify({ controls, rows }));
  process.exit(0);
})();
