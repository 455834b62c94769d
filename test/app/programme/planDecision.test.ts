import { planDecision, type TypedDecision } from "../../../src/app/programme/planDecision";
import { planAudits } from "../../../src/app/programme/planAudits";
import { parseIsoDate } from "../../../src/core/day";
import { UserError } from "../../../src/core/issue";
import { isEmptyPlan, type WorkbookState } from "../../../src/core/workbook";
import { applied, workbookState } from "../workbookState";

const DAY = parseIsoDate("2026-11-24");

const start = () => {
  const state = workbookState({ settings: { "Decided on": "2026-11-15" } });
  return applied(state, planAudits(state, DAY));
};
const decide = (state: WorkbookState, typed: TypedDecision) =>
  planDecision(state, { standard: "27001", typed }, DAY);
const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (cause) {
    if (cause instanceof UserError) return `${cause.code}: ${cause.message}`;
    throw cause;
  }
  return "nothing thrown";
};

describe("a changed certification decision", () => {
  it("changes its setting and the derived days in one plan, and nothing people typed", () => {
    const { cells, addedRows } = decide(start(), { "Decided on": "2026-11-05" });
    expect(addedRows).toEqual([]);
    expect(cells[0]).toMatchObject({ table: "AB_Settings", key: "Decided on", value: 46331 });
    // 2027-11-05 is day 46696, ten days before 2027-11-15.
    expect(cells).toContainEqual({
      table: "AB_Audits",
      key: "ISO 27001 C1 Surveillance audit 1",
      column: "Target",
      expected: 46706,
      value: 46696,
    });
    expect(new Set(cells.slice(1).map(({ column }) => column))).toEqual(
      new Set(["Target", "Hard limit", "Window start", "Window end"]),
    );
  });

  it("is an empty plan when all of it stands there already", () => {
    const state = start();
    expect(isEmptyPlan(decide(state, { "Decided on": "2026-11-15" }))).toBe(true);
    const moved = applied(state, decide(state, { "Decided on": "2026-11-05" }));
    expect(isEmptyPlan(decide(moved, { "Decided on": "2026-11-05" }))).toBe(true);
  });

  it("begins a programme in a workbook that has none", () => {
    const state = workbookState({ scope: ["27001"] });
    expect(decide(state, { "Decided on": "2026-11-15" }).addedRows).toHaveLength(15);
    expect(decide(state, { "Stage 1 on": "2027-01-20" }).addedRows).toHaveLength(3);
  });

  it.each<[string, TypedDecision, string]>([
    [
      "in the future",
      { "Decided on": "2026-12-24" },
      "decision-to-come: The decision (2026-12-24)",
    ],
    [
      "after the expiry",
      { "Expires on": "2026-11-01" },
      "decision-after-expiry: The decision (2026-11-15) must be before the expiry (2026-11-01).",
    ],
    ["in a year that no certificate has", { "Decided on": "1950-11-15" }, "day-out-of-range"],
    ["that is no day", { "Decided on": "soon" }, 'no-day: Decided on: "soon" is no day'],
  ])("%s is refused in a sentence", (_name, typed, said) => {
    const state = start();
    expect(codeOf(() => decide(state, typed))).toContain(said);
    expect(state).toEqual(start());
  });
});
