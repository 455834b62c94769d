/**
 * Prints the milliseconds that the maturity pane takes to be computed from a workbook that was read,
 * for the first time in a fresh process: what it shows first, and then each of its other parts:
 * `maturityView.ts FILE.xlsx`.
 */
import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/adapters/xlsx";
import { maturityPartsOf } from "../../src/app/maturity/maturityParts";
import { whatIf } from "../../src/app/maturity/whatIf";
import { readContext } from "../../src/app/readContext";
import { parseIsoDate } from "../../src/core/day";

const STANDARD = "27001";

async function main(): Promise<void> {
  const [path = ""] = process.argv.slice(2);
  const state = await openXlsx(readFileSync(path)).read();
  const timed = <T>(work: () => T): readonly [number, T] => {
    const started = performance.now();
    const result = work();
    return [performance.now() - started, result];
  };
  const [milliseconds, parts] = timed(() => {
    const opened = maturityPartsOf(readContext(state, parseIsoDate("2026-11-24")));
    if (opened.standards.length === 0) throw new TypeError("no numbers");
    return opened;
  });
  const raises = new Map(parts.raisable(STANDARD).map(({ control }) => [control, 4]));
  const later = [
    () => parts.steps(STANDARD),
    () => [parts.snapshots, parts.present],
    () => whatIf(parts.context, { standard: STANDARD, raises }),
    () => parts.headStarts,
  ].map((work: () => unknown) => timed(work)[0]);
  const rows = parts.standards[0]?.total.counts.rows ?? 0;
  console.log(JSON.stringify({ milliseconds, later: Math.max(...later), rows }));
}

void main();
