import { unzipSync, zipSync } from "fflate";
import { openXlsx, workbookBytes } from "../../src/adapters/xlsx";
import { changeWorkbook } from "../../src/app/change/changeWorkbook";
import { planFill } from "../../src/app/change/fill";
import { planRepair } from "../../src/app/change/repair";
import { planSnapshot } from "../../src/app/change/snapshot";
import { planUndo } from "../../src/app/change/undo";
import { planUnfill } from "../../src/app/change/unfill";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { cyclesOfWorkbook } from "../../src/app/cycle/cyclesOfWorkbook";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { headStarts } from "../../src/app/maturity/headStarts";
import { maturityView } from "../../src/app/maturity/maturityView";
import { snapshotsOf } from "../../src/app/maturity/snapshots";
import { readContext } from "../../src/app/readContext";
import { scoreWorkbook } from "../../src/app/score/scoreWorkbook";
import { parseIsoDate } from "../../src/core/day";
import { UserError } from "../../src/core/issue";
import type { WorkbookState } from "../../src/core/workbook";
import { randomNumbers } from "../randomNumbers";

const MUTATIONS = 30;
const SEED = 42_001;
const AT_MOST_MS = 10_000;
const TODAY = parseIsoDate("2026-11-24");

/** What a careless program or a malicious person could put in the place of any text. */
const VALUES = [
  ...["", "  ", "0", "-1", "7", "3.5", "1e308", "NaN", "999999999", "-45000", "45000"],
  ...["x", "Yes", "true", "A.5.1", "ISO 27001", "2026-02-30", "#REF!", "A1:B2", "&#65;"],
  ...["__proto__", "constructor"],
];
const OUR_PARTS = /sheet\d+\.xml$|table\d+\.xml$|sharedStrings\.xml$|workbook\.xml$/;

/** One to six texts or attributes of a part replaced; the markup around them stays. */
function mutate(xml: string, random: (limit: number) => number): string {
  const spots = [...xml.matchAll(/>[^<]+<|="[^"]*"/g)];
  let mutated = xml;
  for (let count = 1 + random(6); count > 0; count -= 1) {
    const spot = spots[random(spots.length)]?.[0] ?? "";
    const value = VALUES[random(VALUES.length)] ?? "";
    const changed = spot.startsWith("=") ? `="${value}"` : `>${value}<`;
    mutated = mutated.replace(spot, () => changed);
  }
  return mutated;
}

/** What people would do with the file; whatever throws must be an error for people. */
const USES: readonly ((state: WorkbookState) => unknown)[] = [
  (state) => checkWorkbook(state, TODAY),
  (state) => scoreWorkbook(state, TODAY),
  (state) => cyclesOfWorkbook(state, TODAY),
  (state) => maturityView(readContext(state, TODAY)),
  (state) => headStarts(readContext(state, TODAY)),
  (state) => snapshotsOf(readContext(state, TODAY)),
  (state) => planUndo(state),
  (state) => planSnapshot(state, "label", TODAY),
  (state) => planUnfill(state, { today: TODAY, guidance: [], isAll: true }),
];
const CHANGES = [
  (state: WorkbookState) => planRepair(state, TODAY).plan,
  (state: WorkbookState) =>
    planFill(state, {
      standards: ["27001", "42001"],
      workbookId: "x",
      today: TODAY,
      guidance: [],
    }),
];

/** The code of the error for people that work ends with, or "done"; other errors end the test. */
async function outcomeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return "done";
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

async function useAll(bytes: Uint8Array, turn: number): Promise<string> {
  const workbook = openXlsx(bytes);
  const state = await workbook.read();
  for (const use of USES) await outcomeOf(() => use(state));
  const makePlan = CHANGES[turn % CHANGES.length] ?? planUndo;
  return outcomeOf(async () => changeWorkbook(workbook, makePlan, { who: "x", today: TODAY }));
}

it("a filled workbook with random texts in its parts is used or refused, never with a crash", async () => {
  const { plan } = await newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "x",
    today: TODAY,
    isDemo: true,
  });
  const parts = unzipSync(workbookBytes(plan, "2026-11-24T00:00:00Z"));
  const paths = Object.keys(parts).filter((path) => OUR_PARTS.test(path));
  const random = randomNumbers(SEED);
  const outcomes: string[] = [];
  let slowest = 0;
  for (let turn = 0; turn < MUTATIONS; turn += 1) {
    const path = paths[random(paths.length)] ?? "";
    const xml = mutate(new TextDecoder().decode(parts[path]), random);
    const bytes = zipSync({ ...parts, [path]: new TextEncoder().encode(xml) }, { level: 1 });
    const before = performance.now();
    outcomes.push(await outcomeOf(async () => outcomes.push(await useAll(bytes, turn))));
    slowest = Math.max(slowest, performance.now() - before);
  }
  expect(outcomes.filter((outcome) => outcome === "damaged").length).toBeGreaterThan(4);
  expect(outcomes.filter((outcome) => outcome === "done").length).toBeGreaterThan(8);
  expect(slowest).toBeLessThan(AT_MOST_MS);
}, 120_000);
