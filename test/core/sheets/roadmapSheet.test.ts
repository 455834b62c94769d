import { parseIsoDate, toSerial } from "../../../src/core/day";
import { roadmapSheet } from "../../../src/core/sheets";
import { settingsFromRows, type Row } from "../../../src/core/workbook";

const day = (text: string) => toSerial(parseIsoDate(text));
const task = (starts: string, ends: string): Row =>
  new Map<string, string | number>([
    ["Task", `${starts} task`],
    ["Starts on", day(starts)],
    ["Ends on", day(ends)],
  ]);

function planOn(today: string, rows: readonly Row[]) {
  const plan = roadmapSheet({
    content: new Map([["AB_Roadmap", rows]]),
    settings: settingsFromRows([]),
    guidance: [],
    today: parseIsoDate(today),
  });
  return {
    at: (place: string) => plan.cells.find(({ at }) => at === place)?.value,
    statuses: (plan.table?.rows ?? []).map((row) => row.get("Status")),
    highlights: plan.highlights ?? [],
  };
}

describe("the sheet Roadmap", () => {
  it("shows 18 months from that of the first start, which may have passed", () => {
    const { at } = planOn("2026-11-24", [
      task("2026-11-30", "2026-12-31"),
      task("2026-09-15", "2026-10-15"),
    ]);
    expect([at("N4"), at("AE4"), at("AF4")]).toEqual([
      day("2026-09-01"),
      day("2028-02-01"),
      undefined,
    ]);
  });

  it("begins with the month of today while there is no plan", () => {
    expect(planOn("2026-11-24", []).at("N4")).toBe(day("2026-11-01"));
  });

  it("marks the month of today, and no other", () => {
    const { at } = planOn("2026-11-01", [task("2026-09-15", "2026-10-15")]);
    expect([at("N3"), at("O3"), at("P3"), at("Q3")]).toEqual(["", "", "\u25BC", ""]);
  });

  it.each([
    ["ends before today", "2026-11-23", "Late"],
    ["ends today", "2026-11-24", "Running"],
  ])("says how a task stands that %s", (_name, ends, status) => {
    expect(planOn("2026-11-24", [task("2026-11-01", ends)]).statuses).toEqual([status]);
  });

  it("colours state and bars over one range, late first, today last", () => {
    const { highlights } = planOn("2026-11-24", []);
    expect(highlights.map(({ highlight }) => highlight)).toEqual([
      "barLate",
      "barDone",
      "barOpen",
      "today",
    ]);
    expect(new Set(highlights.map(({ range }) => range))).toEqual(new Set(["L6:AE105"]));
    expect(highlights[0]?.when).toBe(
      'AND($L6="Late",OR(L$5=$L$5,AND(ISNUMBER(L$4),ISNUMBER($H6),ISNUMBER($I6),$H6<EDATE(L$4,1),$I6>=L$4)))',
    );
  });
});
