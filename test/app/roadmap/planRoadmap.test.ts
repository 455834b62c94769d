import { listRoadmap } from "../../../src/app/roadmap/listRoadmap";
import { planRoadmapOf } from "../../../src/app/roadmap/planRoadmap";
import { fromSerial, parseIsoDate, toSerial } from "../../../src/core/day";
import {
  cellText,
  isEmptyPlan,
  type CellValue,
  type Row,
  type WorkbookState,
} from "../../../src/core/workbook";
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

  it("leaves what nothing needs any more as it is, and says so", () => {
    const decided = typedInto(planned, ["AB_Settings", "Scope", "ISO 27001", "All of it"]);
    const { cells } = planRoadmapOf(decided, TODAY);
    expect(cells.filter(({ key }) => key === "27001-scope")).toEqual([]);
    const unneeded = (state: WorkbookState) =>
      listRoadmap(state, TODAY).flatMap(({ task, isUnneeded }) => (isUnneeded ? [task.id] : []));
    expect(unneeded(planned)).toEqual([]);
    expect(unneeded(decided)).toEqual(["27001-scope"]);
    const done = typedInto(decided, ["AB_Roadmap", "27001-scope", "Done on", "2026-11-20"]);
    expect(unneeded(done)).toEqual([]);
  });

  // 182 days from 2026-12-01 to 2027-06-01: initiation takes 28 of them, and its second of five steps
  // starts five days on.
  it.each([
    ["27001-policy moves, as 27001-scope is not done", undefined, ["2026-12-06"]],
    ["27001-policy has begun, as 27001-scope is done", "2026-11-27", []],
  ])("keeps the start of what has begun: %s", (_name, doneOn, starts) => {
    const done = doneOn && toSerial(parseIsoDate(doneOn));
    const state = typedTask(planned, "27001-scope", { "Done on": done });
    const { cells } = planRoadmapOf(state, parseIsoDate("2026-12-01"));
    const moved = cells.filter(
      ({ key, column }) => key === "27001-policy" && column === "Starts on",
    );
    expect(moved.map(({ value }) => fromSerial(Number(value)))).toEqual(starts);
  });

  it.each([
    ["nothing", "27001-scope", undefined],
    ["what its user typed", "27001-scope, Mine", "Mine"],
  ])("lets a task wait for %s once the row of a generated one is gone", (_name, before, after) => {
    const typed = typedInto(planned, ["AB_Settings", "Scope", "ISO 27001", "All of it"]);
    const linked = typedTask(typed, "27001-policy", { "Depends on": before });
    const links = (state: WorkbookState) =>
      planRoadmapOf(state, TODAY)
        .cells.filter(({ column }) => column === "Depends on")
        .map(({ key, value }) => [key, value]);
    expect(links(linked)).toEqual([]);
    expect(links(withoutTask(linked, "27001-scope"))).toEqual([["27001-policy", after]]);
  });

  it("changes neither of two rows with one id", () => {
    const twice = typedTask(planned, "27001-policy", { Task: "27001-Scope" });
    const keys = planRoadmapOf(twice, LATER).cells.map(({ key }) => key.toLowerCase());
    expect(keys).not.toContain("27001-scope");
    expect(keys).toContain("27001-objectives");
  });

  it("does not ask what becomes of a row without an id", () => {
    const nameless = typedTask(planned, "27001-scope", { Task: undefined });
    const asked = listRoadmap(nameless, TODAY).filter(({ isUnneeded }) => isUnneeded);
    expect(asked).toEqual([]);
  });

  describe("for groups of controls", () => {
    const open = { Applicable: "Yes", Status: "Planned" };
    const before = workbookState({
      scope: ["27001"],
      controls: { "A.6.1": open, "A.6.2": open, "A.6.3": open },
    });
    const first = applied(before, planRoadmapOf(before, TODAY));
    const ID = "27001-deploy-people";
    const changed = (state: WorkbookState) =>
      planRoadmapOf(state, TODAY)
        .cells.filter(({ key, column }) => key === ID && column !== "Planned")
        .filter(({ column }) => !/ on$/.test(column))
        .map(({ column, value }) => `${column}: ${cellText(value)}`);
    const typed = (state: WorkbookState, control: string, status: string) =>
      typedInto(state, ["AB_SoA_27001", control, "Status", status]);

    it("takes what is implemented out of text and list", () => {
      expect(changed(typed(first, "A.6.2", "Implemented"))).toEqual([
        "What: Implement 2 controls of ISO 27001: People",
        "Concerns: A.6.1, A.6.3",
      ]);
    });

    it.each([
      ["What", "People and their contracts"],
      ["Concerns", "A.6.1"],
    ])("leaves both when %s was retyped", (column, text) => {
      const retyped = typedInto(first, ["AB_Roadmap", ID, column, text]);
      expect(changed(typed(retyped, "A.6.2", "Implemented"))).toEqual([]);
    });

    it("updates them though the days were typed", () => {
      const later = typedInto(first, ["AB_Roadmap", ID, "Ends on", "2028-01-01"]);
      expect(changed(typed(later, "A.6.2", "Implemented"))).toHaveLength(2);
    });
  });

  it("says that the table has to be filled first", () => {
    const old = { ...empty, tables: empty.tables.filter(({ name }) => name !== "AB_Roadmap") };
    expect(() => planRoadmapOf(old, TODAY)).toThrow(/no table AB_Roadmap yet/);
  });
});

/** Other tasks may name the id, too, and stay as they are. */
function typedTask(
  state: WorkbookState,
  id: string,
  cells: Readonly<Record<string, CellValue>>,
): WorkbookState {
  return changedTasks(state, (row) =>
    row.get("Task") === id ? new Map([...row, ...Object.entries(cells)]) : row,
  );
}

function withoutTask(state: WorkbookState, id: string): WorkbookState {
  return changedTasks(state, (row) => (row.get("Task") === id ? undefined : row));
}

function changedTasks(state: WorkbookState, change: (row: Row) => Row | undefined): WorkbookState {
  const tables = state.tables.map((table) => {
    if (table.name !== "AB_Roadmap") return table;
    const records = table.records.flatMap((record) => {
      const row = change(record.row);
      return row === undefined ? [] : [{ ...record, row }];
    });
    return { ...table, records };
  });
  return { ...state, tables };
}
