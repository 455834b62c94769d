import { openExcel } from "../../src/adapters/office";
import { changeWorkbook } from "../../src/app/change/changeWorkbook";
import { planSet } from "../../src/app/change/setCell";
import { planUndo } from "../../src/app/change/undo";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { WorkbookError } from "../../src/app/workbookError";
import {
  planOf,
  type ChangePlan,
  type SheetPlan,
  type WorkbookState,
} from "../../src/core/workbook";
import { startExcel, type ExcelHost } from "../excel-host";
import type { Fault } from "../excel-host/bridge/faults";
import { MINIMUM, TODAY } from "./adapters";
import { FAULTS } from "./faults";

type Book = ExcelHost["book"];

const AUTHOR = { who: "Priya Nair", today: TODAY };
const SHEETS = ["Start", "SoA 42001", "People", "Versions", "Maturity history", "Change log"];

const setOwner = (state: WorkbookState) =>
  planSet(state, { table: "SoA_42001", key: "A.2.3", column: "Owner", text: "Ada Lovelace" });

/** Something that is done to a workbook, again and again. */
interface Operation {
  readonly name: string;
  readonly start: () => Book;
  readonly plan: (state: WorkbookState) => ChangePlan;
  /** What nobody can mend, as docs/limits.md says: fault and trip; none when left out. */
  readonly between?: readonly string[];
  /** Names of the faults that are tried; all of them when left out. */
  readonly faults?: RegExp;
  /** What a co-author does right before a trip. */
  readonly before?: { readonly trip: number; readonly work: (excel: ExcelHost) => void };
}

/** Trip of a plan that writes: after one that reads, one for lost names, and one that looks. */
const WRITING = 4;

const OPERATIONS: readonly Operation[] = [
  { name: "plan", start: () => books.filled, plan: setOwner },
  { name: "undo", start: () => books.changed, plan: planUndo },
  {
    name: "plan whose record moves",
    start: () => books.filled,
    plan: setOwner,
    before: { trip: WRITING, work: ({ coAuthor }) => coAuthor.sort("AB_SoA_42001", "No", true) },
  },
  {
    name: "plan whose record moves on a hidden sheet",
    start: () => books.hidden,
    plan: setOwner,
    between: [`silence, done, ${String(WRITING)}`],
    faults: /^silence/,
    before: { trip: WRITING, work: ({ coAuthor }) => coAuthor.sort("AB_SoA_42001", "No", true) },
  },
  { name: "fill", start: () => books.empty, plan: missingSheets },
];

let sheets: readonly SheetPlan[] = [];
let books: Readonly<Record<"empty" | "filled" | "changed" | "hidden", Book>>;

/** What a fill adds: all sheets that are not there yet. */
function missingSheets(state: WorkbookState): ChangePlan {
  const present = new Set(state.sheets.map(({ name }) => name));
  return planOf("Fill", { addedSheets: sheets.filter(({ name }) => !present.has(name)) });
}

beforeAll(async () => {
  const { plan } = await newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "x",
    today: TODAY,
    isDemo: false,
  });
  sheets = plan.sheets.filter(({ name }) => SHEETS.includes(name));
  const empty = startExcel(MINIMUM).book;
  const filled = startExcel(MINIMUM, empty).book;
  await openExcel().port.apply(planOf("Fill", { addedSheets: sheets }));
  const changed = startExcel(MINIMUM, filled).book;
  await changeWorkbook(openExcel().port, setOwner, AUTHOR);
  const away = startExcel(MINIMUM, filled);
  away.person.setVisibility("SoA 42001", "Hidden");
  books = { empty, filled, changed, hidden: away.book };
});

/**
 * Each sheet and name as text, in no order, without ids and the log: two runs count on, log two
 * actions, and add sheets at the end.
 */
function sheetsOf({ onlooker, book }: ExcelHost): string {
  const lines = onlooker.fingerprint().split("\n").slice(0, -1);
  const names = book.names.map((record) => JSON.stringify(record));
  return [...lines, ...names]
    .filter((line) => !line.startsWith('["Change log"'))
    .map((line) => line.replaceAll(/\{CF\d+\}/g, ""))
    .sort()
    .join("\n");
}

type Outcome = "before" | "complete" | "next run" | "BETWEEN";

/** A workbook in a copy of which an operation is tried, and what it is without and with it. */
interface Tried {
  readonly operation: Operation;
  readonly before: readonly string[];
  readonly complete: readonly string[];
  readonly completeSheets: string;
  readonly trips: number;
}

const run = (plan: Operation["plan"], waitSeconds = 20) =>
  changeWorkbook(openExcel({ waitSeconds }).port, plan, AUTHOR);

async function unharmed(operation: Operation): Promise<Tried> {
  const { start, plan, before: meanwhile } = operation;
  const other = startExcel(MINIMUM, start());
  const before = [other.onlooker.fingerprint()];
  meanwhile?.work(other);
  before.push(other.onlooker.fingerprint());
  // A trip more before the look, and what somebody else does comes before it, too.
  await run(plan);
  const complete = other.onlooker.fingerprint();
  const excel = startExcel(MINIMUM, start());
  if (meanwhile !== undefined) excel.faults.before(meanwhile.trip, () => meanwhile.work(excel));
  const refusal = await run(plan).catch((error: unknown) => error);
  if (meanwhile !== undefined) expect(refusal).toMatchObject({ code: "changed-meanwhile" });
  return {
    operation,
    before,
    complete: [complete, excel.onlooker.fingerprint()],
    completeSheets: sheetsOf(excel),
    trips: excel.traffic.roundTrips.length,
  };
}

async function tryFault(tried: Tried, trip: number, fault: Fault): Promise<Outcome> {
  const { start, plan, before: meanwhile } = tried.operation;
  const excel = startExcel(MINIMUM, start());
  excel.faults.at(trip, fault);
  if (meanwhile !== undefined) excel.faults.before(meanwhile.trip, () => meanwhile.work(excel));
  const error = await run(plan, fault.kind === "silent" ? 0.3 : 20).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  excel.faults.clear();
  if (error !== undefined) expectPlain(error);
  expect(excel.complaints).toEqual([]);
  const after = excel.onlooker.fingerprint();
  if (tried.before.includes(after)) return "before";
  if (tried.complete.includes(after)) return "complete";
  await run(plan);
  return sheetsOf(excel) === tried.completeSheets ? "next run" : "BETWEEN";
}

describe.each(OPERATIONS)("when Excel fails during a $name", (operation) => {
  it("the workbook is as before, complete, or completed by the next run", async () => {
    const tried = await unharmed(operation);
    const numbers = Array.from({ length: tried.trips }, (_trip, index) => index + 1);
    const rows: [name: string, outcomes: Outcome[]][] = [];
    for (const [name, fault] of FAULTS) {
      if (operation.faults?.test(name) === false) continue;
      const outcomes: Outcome[] = [];
      for (const trip of numbers) outcomes.push(await tryFault(tried, trip, fault));
      rows.push([name, outcomes]);
    }
    printMatrix(operation.name, numbers, rows);
    const between = rows.flatMap(([name, outcomes]) =>
      outcomes.flatMap((one, index) =>
        one === "BETWEEN" ? [`${name}, ${String(index + 1)}`] : [],
      ),
    );
    expect(between).toEqual(operation.between ?? []);
    // Half a fill is whole sheets, and only of a fill there is half.
    const halves = rows.filter(([, outcomes]) => outcomes.includes("next run"));
    if (operation.name !== "fill") expect(halves).toEqual([]);
  }, 240_000);
});

function printMatrix(
  name: string,
  trips: readonly number[],
  rows: readonly (readonly [name: string, outcomes: readonly Outcome[]])[],
): void {
  const line = (first: string, cells: readonly string[]) =>
    `${first.padEnd(36)} ${cells.map((cell) => cell.padEnd(9)).join(" ")}`.trimEnd();
  const head = line(
    `faults of ${name}`,
    trips.map((trip) => `trip ${String(trip)}`),
  );
  const body = rows.map(([fault, outcomes]) => line(fault, outcomes));
  process.stdout.write(`${[head, ...body].join("\n")}\n`);
}

/** One sentence or two for people, a code for programs, the cause for those who look for it. */
function expectPlain(error: unknown): void {
  expect(error).toBeInstanceOf(WorkbookError);
  const { message, code } = error as WorkbookError;
  expect(code).toMatch(/^[a-z-]+$/);
  expect(message).toMatch(/^[A-Z].*\.$/);
  expect(message).not.toMatch(/Injected|Exception|undefined|API/);
}
