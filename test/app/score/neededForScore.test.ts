import { openXlsx, readXlsx } from "../../../src/adapters/xlsx";
import { headStarts } from "../../../src/app/maturity/headStarts";
import { readContext } from "../../../src/app/readContext";
import { explainScore } from "../../../src/app/score/explainScore";
import { NEEDED_FOR_SCORE } from "../../../src/app/score/neededForScore";
import { scoreWorkbook } from "../../../src/app/score/scoreWorkbook";
import { parseIsoDate } from "../../../src/core/day";
import { emptyLayout } from "../../../src/core/sheets";
import type { WorkbookState } from "../../../src/core/workbook";
import { demoFile } from "../../cli/demoFile";

const TODAY = parseIsoDate("2026-11-24");

/** What `score` says of a workbook, in all its forms. */
const answers = (state: WorkbookState) => [
  scoreWorkbook(state, TODAY),
  ...[
    "27001/mean",
    "27001/theme/People/attainment",
    "42001/own/progress",
    "27001/clause/4/mean",
  ].map((path) => explainScore(state, path, TODAY)),
  headStarts(readContext(state, TODAY)),
];

describe("what the score needs", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = (await demoFile()).get("demo.xlsx") ?? new Uint8Array();
  });

  it("gives the same numbers, reasons and head starts as the whole workbook", async () => {
    const whole = await openXlsx(file).read();
    const part = readXlsx(file, NEEDED_FOR_SCORE);
    expect(answers(part)).toEqual(answers(whole));
  });

  it("is read from its tables alone, without what formulas give", () => {
    const { tables, sheets } = readXlsx(file, NEEDED_FOR_SCORE);
    expect(tables.map(({ name }) => name).sort()).toEqual([...NEEDED_FOR_SCORE.tables].sort());
    const [record] = tables.find(({ name }) => name === "AB_SoA_27001")?.records ?? [];
    expect(record?.row.get("Control")).toBe("A.5.1");
    expect(record?.row.has("Points")).toBe(false);
    expect(sheets.find(({ name }) => name === "Guide")?.cells.size).toBe(0);
  });

  it("is unpacked alone: other parts may be damaged", () => {
    // The packed bytes of the Guide's sheet, which begin behind its name in the archive.
    const broken = file.slice();
    const name = Buffer.from("xl/worksheets/sheet22.xml");
    broken.fill(
      0xff,
      Buffer.from(file).indexOf(name) + name.length,
      Buffer.from(file).indexOf(name) + name.length + 40,
    );
    expect(() => openXlsx(broken)).toThrow("damaged");
    expect(answers(readXlsx(broken, NEEDED_FOR_SCORE))).toEqual(
      answers(readXlsx(file, NEEDED_FOR_SCORE)),
    );
  });

  it("names tables that the layout has", () => {
    const known = emptyLayout().sheets.map(({ table }) => table?.name);
    expect(known).toEqual(expect.arrayContaining([...NEEDED_FOR_SCORE.tables]));
  });

  it("finds the day that somebody typed, wherever its cell has gone", async () => {
    const whole = await openXlsx(file).read();
    const part = readXlsx(file, NEEDED_FOR_SCORE);
    expect(part.names.get("AB_As_of")).toBe(whole.names.get("AB_As_of"));
    expect(readContext(part, TODAY).today).toBe(readContext(whole, TODAY).today);
  });
});
