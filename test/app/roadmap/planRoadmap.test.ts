import { listRoadmap } from "../../../src/app/roadmap/listRoadmap";
import { planRoadmapOf } from "../../../src/app/roadmap/planRoadmap";
import { parseIsoDate, toSerial } from "../../../src/core/day";
import { isEmptyPlan } from "../../../src/core/workbook";
import { applied, typedInto, workbookState } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
const LATER = parseIsoDate("2027-01-24");
const OWN = { Task: "Mine", What: "Move the office", "Starts on": "2027-01-01" };

describe("planRoadmapOf", () => {
  const empty = workbookState({ rows: { AB_Roadmap: [OWN] } });
  const planned = applied(empty, planRoadmapOf(empty, TODAY));

  it("plans at most 40 tasks a standard beside those of the user", () => {
    const tasks = listRoadmap(planned, TODAY);
    expect(tasks[0]?.task.id).toBe("Mine");
    expect(tasks.slice(0, 4).map(({ task }) => task.id)).toEqual([
      "Mine",
      "27001-scope",
      "27001-policy",
      "27001-objectives",
    ]);
    expect(tasks.length).toBeLessThanOrEqual(41);
  });

  it("changes nothing when it is planned again on the same day", () => {
    expect(isEmptyPlan(planRoadmapOf(planned, TODAY))).toBe(true);
  });

  it("moves generated tasks later, and no other row", () => {
    const plan = planRoadmapOf(planned, LATER);
    expect(plan.cells.some(({ key }) => key === "27001-policy")).toBe(true);
    expect(plan.cells.some(({ key }) => key === "Mine")).toBe(false);
    expect([plan.addedRows, plan.removedRows]).toEqual([[], []]);
  });

  it.each(["Ends on", "Starts on", "Done on"])("leaves a task whose %s was typed", (column) => {
    const on = "2026-12-02";
    const retyped = typedInto(planned, ["AB_Roadmap", "27001-policy", column, on]);
    const plan = planRoadmapOf(retyped, LATER);
    expect(plan.cells.filter(({ key }) => key === "27001-policy")).toEqual([]);
  });

  it("marks what nothing needs any more as done", () => {
    const decided = typedInto(planned, ["AB_Settings", "Scope", "ISO 27001", "All of it"]);
    const cells = planRoadmapOf(decided, TODAY).cells.filter(({ key }) => key === "27001-scope");
    expect(cells).toEqual([
      {
        ...{ table: "AB_Roadmap", key: "27001-scope", column: "Done on" },
        ...{ expected: undefined, value: toSerial(TODAY) },
      },
    ]);
  });

  it("says that the table has to be filled first", () => {
    const old = { ...empty, tables: empty.tables.filter(({ name }) => name !== "AB_Roadmap") };
    expect(() => planRoadmapOf(old, TODAY)).toThrow(/no table AB_Roadmap yet/);
  });
});
