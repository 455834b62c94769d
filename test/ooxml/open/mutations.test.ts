import { unzipSync, zipSync } from "fflate";
import {
  openPackage,
  PackageRefusal,
  readCells,
  readWorkbook,
  REFUSAL_CODES,
  writePackage,
} from "../../../src/ooxml";
import { randomNumbers } from "../../randomNumbers";
import { bookOf } from "../plainSheet";

/** Of each kind: of the bytes of the file, and of its parts before they are packed. */
const MUTATIONS = 5_000;
const AT_MOST_MS = 1_000;
const SEED = 27_001;

const BOOK = writePackage({
  ...bookOf({
    rows: [
      { row: 1, cells: [{ column: 1, value: "Level" }] },
      { row: 2, cells: [{ column: 1, value: 3, formula: "1+2" }] },
      {
        row: 4,
        cells: [
          { column: 1, value: "a & b" },
          { column: 2, value: true },
        ],
      },
    ],
    tables: [
      {
        name: "Levels",
        range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 },
        columns: [{ name: "Level" }],
        style: { name: "TableStyleLight1", bandedRows: true },
      },
    ],
    merges: [{ firstRow: 6, firstColumn: 1, lastRow: 6, lastColumn: 2 }],
  }),
  names: [{ name: "Target", formula: "3" }],
});

/** A copy in which one to four places have other bytes, more bytes or fewer. */
function mutate(bytes: Uint8Array, random: (limit: number) => number): Uint8Array {
  const mutated = [...bytes];
  for (let count = 1 + random(4); count > 0 && mutated.length > 0; count -= 1) {
    const at = random(mutated.length);
    const kind = random(5);
    if (kind < 2) mutated[at] = random(256);
    else if (kind === 2) mutated.splice(at, 1 + random(8));
    else if (kind === 3) mutated.splice(at, 0, ...mutated.slice(at, at + 1 + random(16)));
    else mutated[at] = (mutated[at] ?? 0) ^ (1 << random(8));
  }
  return new Uint8Array(mutated);
}

const PARTS: Readonly<Record<string, Uint8Array>> = unzipSync(BOOK);
const PATHS = Object.keys(PARTS);

function mutatePart(random: (limit: number) => number): Uint8Array {
  const path = PATHS[random(PATHS.length)] ?? "";
  const part = mutate(PARTS[path] ?? new Uint8Array(), random);
  return zipSync({ ...PARTS, [path]: part }, { level: 0 });
}

/** "read", or the code of the refusal; any other error ends the test. */
function outcome(bytes: Uint8Array): string {
  try {
    const pkg = openPackage(bytes);
    for (const { part, isWorksheet } of readWorkbook(pkg).sheets) {
      if (isWorksheet) readCells(pkg, part);
    }
    return "read";
  } catch (error) {
    if (error instanceof PackageRefusal) return error.code;
    throw error;
  }
}

/** How often each outcome came, and the longest time that one took. */
function tryOut(make: (random: (limit: number) => number) => Uint8Array) {
  const random = randomNumbers(SEED);
  const outcomes = new Map<string, number>();
  let slowest = 0;
  for (let index = 0; index < MUTATIONS; index += 1) {
    const bytes = make(random);
    const before = performance.now();
    const result = outcome(bytes);
    slowest = Math.max(slowest, performance.now() - before);
    outcomes.set(result, (outcomes.get(result) ?? 0) + 1);
  }
  return { outcomes, slowest };
}

test.each([
  ["its bytes", (random: (limit: number) => number) => mutate(BOOK, random)],
  ["one of its parts", mutatePart],
])("a workbook with random changes in %s is read or refused, at once", (_name, make) => {
  const { outcomes, slowest } = tryOut(make);
  expect([...REFUSAL_CODES, "read"]).toEqual(expect.arrayContaining([...outcomes.keys()]));
  expect(outcomes.get("damaged")).toBeGreaterThan(MUTATIONS / 10);
  expect(outcomes.get("read")).toBeGreaterThan(MUTATIONS / 200);
  expect(slowest).toBeLessThan(AT_MOST_MS);
});

test("without a change it is read", () => {
  expect(outcome(BOOK)).toBe("read");
});
