import { roadmapView } from "../../../src/app/roadmap/roadmapView";
import { parseIsoDate } from "../../../src/core/day";
import { workbookState } from "../workbookState";

const TODAY = parseIsoDate("2026-06-16");
const task = (Task: string, starts: string, ends: string, more: object = {}) => ({
  Task,
  ...{ "Starts on": starts, "Ends on": ends },
  ...more,
});
const viewOf = (rows: readonly object[]) =>
  roadmapView(workbookState({ rows: { AB_Roadmap: rows as Record<string, string>[] } }), TODAY);

describe("roadmapView", () => {
  // June has 30 days, and is the whole of the scale.
  it("places bars and today on a scale of whole months", () => {
    const view = viewOf([task("a", "2026-06-04", "2026-06-06")]);
    expect([view.from, view.to, view.todayAt]).toEqual(["2026-06-01", "2026-07-01", 0.5]);
    expect(view.parts[0]?.bars[0]?.bar?.from).toBeCloseTo(0.1, 10);
    expect(view.parts[0]?.bars[0]?.bar?.to).toBeCloseTo(0.2, 10);
  });

  it("reaches from the first to the last day that is known, with today in it", () => {
    const view = viewOf([
      task("a", "2026-08-31", "2026-09-01"),
      task("b", "2026-07-15", "2026-07-20"),
    ]);
    expect(view.months.map(({ month }) => month.slice(0, 7))).toEqual([
      "2026-06",
      "2026-07",
      "2026-08",
      "2026-09",
    ]);
  });

  it("groups tasks by phase in its order, those without one at the end", () => {
    const view = viewOf([
      task("none", "2026-06-01", "2026-06-02"),
      task("late", "2026-06-01", "2026-06-02", { Phase: "Audits" }),
      task("first", "2026-06-01", "2026-06-20", { Phase: "Initiation" }),
      task("done", "2026-06-01", "2026-06-20", { Phase: "Initiation", "Done on": "2026-06-03" }),
    ]);
    expect(
      view.parts.map(({ phase, bars }) => [phase, ...bars.map(({ task: { id } }) => id)]),
    ).toEqual([
      ["Initiation", "first", "done"],
      ["Audits", "late"],
      [undefined, "none"],
    ]);
    expect(view.counts).toEqual({ Done: 1, Late: 2, Running: 1, Planned: 0, "": 0 });
  });

  it.each([
    ["without an end", task("a", "2026-06-04", "")],
    ["that ends before it starts", task("a", "2026-06-04", "2026-06-03")],
    ["that ends in another century", task("a", "2026-06-04", "2926-06-05")],
  ])("has no bar for a task %s", (_name, row) => {
    expect(viewOf([row]).parts[0]?.bars[0]?.bar).toBeUndefined();
  });

  it("keeps its scale where a day is decades away", () => {
    expect(viewOf([task("a", "2026-06-04", "2926-06-05")]).to).toBe("2026-07-01");
  });

  it("has no parts while there is no plan", () => {
    expect(viewOf([]).parts).toEqual([]);
  });
});
