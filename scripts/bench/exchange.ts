/**
 * Seconds that comparing and merging take against reading the same workbooks, in one process:
 * prints JSON with the medians of some runs. The copies differ in every hundredth row.
 */
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { openXlsx } from "../../src/adapters/xlsx";
import { diffContents } from "../../src/app/exchange/diffWorkbooks";
import { exchangeContent } from "../../src/app/exchange/exchangeContent";
import { planMerge } from "../../src/app/exchange/mergeWorkbooks";
import { parseIsoDate } from "../../src/core/day";
import type { WorkbookState } from "../../src/core/workbook";

const RUNS = 5;
const EVERY = 100;
const [path = ""] = process.argv.slice(2);
const bytes = readFileSync(path);

const read = async () => openXlsx(bytes).read();

/** The workbook with another owner in every hundredth row, counted from the first one. */
function changed(state: WorkbookState, first: number): WorkbookState {
  const tables = state.tables.map((table) => ({
    ...table,
    records: table.records.map((record, index) =>
      table.name === "AB_SoA_27001" && index % EVERY === first
        ? { ...record, row: new Map([...record.row, ["Owner", "Somebody else"]]) }
        : record,
    ),
  }));
  return { ...state, tables };
}

async function seconds(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const start = performance.now();
    await work();
    if (run > 0) times.push((performance.now() - start) / 1000);
  }
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
}

async function main(): Promise<void> {
  const base = await read();
  const [ours, theirs] = [changed(base, 1), changed(base, 2)];
  const input = {
    ...{ base, theirs, prefer: undefined, take: new Map(), today: parseIsoDate("2026-11-24") },
    sha256: async (text: string) =>
      Promise.resolve(createHash("sha256").update(text).digest("hex")),
  };
  const diff = () => {
    const found = diffContents(exchangeContent(ours), exchangeContent(theirs));
    if (found.length < 200) throw new Error(`${String(found.length)} differences`);
  };
  const merge = async () => {
    const { plan, conflicts } = await planMerge(ours, input);
    if (plan.cells.length < 100 || conflicts.length > 0) throw new Error("not merged");
  };
  const result = {
    readTwo: (await seconds(read)) * 2,
    readThree: (await seconds(read)) * 3,
    diff: await seconds(diff),
    merge: await seconds(merge),
  };
  console.log(JSON.stringify(result));
}

void main();
