/** Checking a workbook of many risks against reading it, in milliseconds, as JSON; taking turns. */
import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/adapters/xlsx";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { NODE_CODECS } from "../../src/cli/nodeCodecs";
import { parseIsoDate } from "../../src/core/day";
import { tableOf } from "../../src/core/workbook";

const RUNS = 5;
const [path = ""] = process.argv.slice(2);
const today = parseIsoDate("2026-11-24");

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function main(): Promise<void> {
  const bytes = readFileSync(path);
  const reads: number[] = [];
  const checks: number[] = [];
  let risks = 0;
  for (let run = 0; run <= RUNS; run += 1) {
    const before = performance.now();
    const state = await openXlsx(bytes, NODE_CODECS).read();
    const between = performance.now();
    checkWorkbook(state, today);
    const after = performance.now();
    risks = tableOf(state, "AB_Risks")?.records.length ?? 0;
    if (run === 0) continue;
    reads.push(between - before);
    checks.push(after - between);
  }
  console.log(JSON.stringify({ risks, read: median(reads), check: median(checks) }));
}

void main();
