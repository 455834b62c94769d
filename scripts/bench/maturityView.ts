/**
 * Prints the milliseconds that the maturity pane takes to be computed from a workbook that was read,
 * for the first time in a fresh process: `maturityView.ts FILE.xlsx`.
 */
import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/adapters/xlsx";
import { maturityView } from "../../src/app/maturity/maturityView";
import { readContext } from "../../src/app/readContext";
import { parseIsoDate } from "../../src/core/day";

async function main(): Promise<void> {
  const [path = ""] = process.argv.slice(2);
  const state = await openXlsx(readFileSync(path)).read();
  const started = performance.now();
  const { standards } = maturityView(readContext(state, parseIsoDate("2026-11-24")));
  const milliseconds = performance.now() - started;
  const rows = standards[0]?.total.counts.rows ?? 0;
  console.log(JSON.stringify({ milliseconds, rows }));
}

void main();
