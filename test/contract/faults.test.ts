import { openExcel } from "../../src/adapters/office";
import { changeWorkbook } from "../../src/app/change/changeWorkbook";
import { planSet } from "../../src/app/change/setCell";
import { planUndo } from "../../src/app/change/undo";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { WorkbookError } from "../../src/app/workbookError";
import { planOf, type ChangePlan, type WorkbookState } from "../../src/core/workbook";
import { startExcel, TRANSPORT, type ExcelHost } from "../excel-host";
import type { Fault } from "../excel-host/bridge/faults";
import { demoSheets, MINIMUM, TODAY } from "./adapters";

const AUTHOR = { who: "Priya Nair", today: TODAY };

/** Codes of the library's own list, and those that it makes of errors below a batch. */
const CODES = [
  ...["AccessDenied", "ApiNotFound", "Conflict", "DirtySupportingFormula", "EmptyChartSeries"],
  ...["FilteredRangeConflict", "FormulaLengthExceedsLimit", "GeneralException"],
  ...["InactiveWorkbook", "InsertDeleteConflict", "InvalidArgument", "InvalidBinding"],
  ...["InvalidOperation", "InvalidReference", "InvalidSelection", "ItemAlreadyExists"],
  ...["ItemNotFound", "MergedRangeConflict", "NonBlankCellOffSheet", "NotImplemented"],
  ...["OpenWorkbookLinksBlocked", "OperationCellsExceedLimit", "PivotTableRangeConflict"],
  ...["PowerQueryRefreshResourceChallenge", "RangeExceedsLimit", "RangeImageExceedsLimit"],
  ...["RefreshWorkbookLinksBlocked", "RequestAborted", "ResponsePayloadSizeLimitExceeded"],
  ...["UnsupportedFeature", "UnsupportedFillType", "UnsupportedOperation", "UnsupportedSheet"],
  ...["InvalidOperationInCellEditMode", "ActivityLimitReached", "InvalidObjectPath"],
  ...["PropertyNotLoaded", "ValueNotLoaded", "InvalidRequestContext", "ConnectionFailure"],
];

/** The share of a batch's actions that are done before it fails: a different one for each code. */
const action = (index: number) => 7 + ((index * 37) % 60);

const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  ...CODES.map((code, index): [string, Fault] => [
    code,
    { kind: "failsAt", action: action(index), code },
  ]),
  ...Object.entries(TRANSPORT).flatMap(([name, number]): [string, Fault][] => [
    [`${name}, not sent`, { kind: "transport", number }],
    // While a cell is edited nothing is done: there is no answer to be lost.
    ...(name === "cellEdit"
      ? []
      : [[`${name}, answer lost`, { kind: "lost", number }] as [string, Fault]]),
  ]),
  ["silence, not done", { kind: "silent", isDone: false }],
  ["silence, done", { kind: "silent", isDone: true }],
];

/** The ways in which a batch ends: what a code changes is its sentence. */
const WAYS = FAULTS.filter(([name]) =>
  /^(?:General|AccessDenied$|sessionLost|activity|request|silence)/.test(name),
);

/** Something that is done to a workbook, again and again. */
interface Operation {
  readonly name: string;
  readonly start: () => Promise<ExcelHost>;
  readonly plan: (state: WorkbookState) => ChangePlan;
  readonly faults: typeof FAULTS;
}

const SHEETS = ["Start", "SoA 42001", "People", "Versions", "Maturity history", "Change log"];

async function filled(): Promise<ExcelHost> {
  const excel = startExcel(MINIMUM);
  const sheets = (await demoSheets()).filter(({ name }) => SHEETS.includes(name));
  await openExcel().port.apply(planOf("Fill", { addedSheets: sheets }));
  return excel;
}

const setOwner = (state: WorkbookState) =>
  planSet(state, { table: "SoA_42001", key: "A.2.3", column: "Owner", text: "Ada Lovelace" });

const OPERATIONS: readonly Operation[] = [
  { name: "plan", start: filled, plan: setOwner, faults: FAULTS },
  {
    name: "undo",
    start: async () => {
      const excel = await filled();
      await changeWorkbook(openExcel().port, setOwner, AUTHOR);
      return excel;
    },
    plan: planUndo,
    faults: WAYS,
  },
  {
    name: "fill",
    start: () => Promise.resolve(startExcel(MINIMUM)),
    plan: (state) => missingSheets(state),
    faults: WAYS,
  },
];

let sheetsToFill: Awaited<ReturnType<typeof demoSheets>> = [];

/** What a fill adds: all sheets that are not there yet. */
function missingSheets(state: WorkbookState): ChangePlan {
  const present = new Set(state.sheets.map(({ name }) => name));
  return planOf("Fill", {
    addedSheets: sheetsToFill.filter(({ name }) => !present.has(name)),
  });
}

type Outcome = "before" | "complete" | "next run" | "BETWEEN";

async function tryFault(
  operation: Operation,
  excel: ExcelHost,
  trip: number,
  fault: Fault,
): Promise<{ outcome: Outcome; error: unknown }> {
  const before = excel.onlooker.fingerprint();
  const run = () =>
    changeWorkbook(
      openExcel({ waitSeconds: fault.kind === "silent" ? 1 : 20 }).port,
      operation.plan,
      AUTHOR,
    );
  excel.faults.at(trip, fault);
  const error = await run().then(
    () => undefined,
    (failure: unknown) => failure,
  );
  excel.faults.clear();
  const after = excel.onlooker.fingerprint();
  if (after === before) return { outcome: "before", error };
  const complete = completed.get(operation.name);
  if (after === complete) return { outcome: "complete", error };
  await run();
  const isWhole =
    excel.onlooker.fingerprint() === complete ||
    contentOf(excel) === completedContent.get(operation.name);
  return { outcome: isWhole ? "next run" : "BETWEEN", error };
}

const completed = new Map<string, string>();
const completedContent = new Map<string, string>();

/**
 * Sheets, names and records, in any order: two runs log two actions, and the second one adds its
 * sheets at the end.
 */
function contentOf({ book, onlooker }: ExcelHost): string {
  const tables = book.tables.map(({ name }) => name).filter((name) => name !== "AB_Change_log");
  return JSON.stringify([
    book.sheets.map(({ name }) => name).sort(),
    book.names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    tables.sort().map((name) => onlooker.rows(name)),
  ]);
}

beforeAll(async () => {
  const wanted = new Set([...SHEETS, "SoA 27001", "Clauses", "Audits", "Reminders"]);
  // A fill adds what the catalogs say; what the demo typed beyond that no second run would know.
  const { plan } = await newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "x",
    today: TODAY,
    isDemo: false,
  });
  sheetsToFill = plan.sheets.filter(({ name }) => wanted.has(name));
});

describe.each(OPERATIONS)("when Excel fails during a $name", (operation) => {
  it("the workbook is as before, complete, or completed by the next run", async () => {
    let excel = await operation.start();
    excel.traffic.clear();
    await changeWorkbook(openExcel().port, operation.plan, AUTHOR);
    const trips = excel.traffic.roundTrips.length;
    completed.set(operation.name, excel.onlooker.fingerprint());
    completedContent.set(operation.name, contentOf(excel));
    const rows: string[] = [];
    const between: string[] = [];
    excel = await operation.start();
    for (const [name, fault] of operation.faults) {
      const cells: Outcome[] = [];
      for (let trip = 1; trip <= trips; trip += 1) {
        const { outcome, error } = await tryFault(operation, excel, trip, fault);
        cells.push(outcome);
        if (outcome === "BETWEEN") between.push(`${name} at ${String(trip)}`);
        if (error !== undefined) expectPlain(error);
        if (outcome !== "before") excel = await operation.start();
      }
      rows.push(`${name.padEnd(36)} ${cells.map((cell) => cell.padEnd(9)).join(" ")}`);
    }
    const head = Array.from({ length: trips }, (_trip, index) => `trip ${String(index + 1)}`);
    process.stdout.write(
      `faults of ${operation.name}${" ".repeat(25)} ${head.map((one) => one.padEnd(9)).join(" ")}\n${rows.join("\n")}\n`,
    );
    expect(between).toEqual([]);
    expect(excel.complaints).toEqual([]);
  }, 240_000);
});

/** One sentence or two for people, a code for programs, the cause for those who look for it. */
function expectPlain(error: unknown): void {
  expect(error).toBeInstanceOf(WorkbookError);
  const { message, code } = error as WorkbookError;
  expect(code).toMatch(/^[a-z-]+$/);
  expect(message).toMatch(/^[A-Z].*\.$/);
  expect(message).not.toMatch(/Injected|Exception|undefined|API/);
}
