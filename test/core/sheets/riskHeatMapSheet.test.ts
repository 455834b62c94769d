import { newContent } from "../../../src/app/newWorkbook/newContent";
import { STANDARDS } from "../../../src/core/catalog";
import { parseIsoDate } from "../../../src/core/day";
import { blueprint } from "../../../src/core/sheets";
import { rowsOf, settingsFromRows, type CellValue, type Row } from "../../../src/core/workbook";

/** The sheet of a register with these risks. */
function heatMap(...risks: Readonly<Record<string, CellValue>>[]) {
  const rows = risks.map((cells): Row => new Map(Object.entries(cells)));
  const content = new Map([...newContent(STANDARDS, "wb-1"), ["AB_Risks", rows] as const]);
  const settings = settingsFromRows(rowsOf(content, "AB_Settings"));
  const today = parseIsoDate("2026-11-24");
  const { sheets } = blueprint({ content, settings, guidance: [], today });
  const sheet = sheets.find(({ name }) => name === "Risk heat map");
  return new Map(sheet?.cells.map(({ at, value }) => [at, value]));
}

/** Addresses of the counts that are not 0. */
const counted = (cells: ReadonlyMap<string, CellValue>) =>
  [...cells].filter(([at, value]) => /^[B-F]\d+$/.test(at) && Number(value) > 0);

describe("the risk heat map", () => {
  it("counts each pair before treatment, and below it after treatment", () => {
    const risk = { Risk: "R-1", Likelihood: 4, Impact: 4 };
    const cells = heatMap(
      { ...risk, "Residual likelihood": 2, "Residual impact": 3 },
      { ...risk, Risk: "R-2" },
    );
    // Likelihood 5 stands in row 6 and, after treatment, in row 13; impact 1 in column B.
    expect(counted(cells)).toEqual([
      ["E7", 2],
      ["D16", 1],
    ]);
    expect(["A5", "A12", "A6", "A13", "E12"].map((at) => cells.get(at))).toEqual([
      "Before treatment",
      "After treatment",
      "Almost certain",
      "Almost certain",
      "Serious",
    ]);
    // The level that colours each count stands six columns to its right.
    expect(["K7", "J16"].map((at) => cells.get(at))).toEqual(["High", "Medium"]);
  });

  it("counts no risk that was not assessed, or not in steps", () => {
    expect(counted(heatMap({ Risk: "R-1" }, { Risk: "R-2", Likelihood: 9, Impact: 2 }))).toEqual(
      [],
    );
  });
});
