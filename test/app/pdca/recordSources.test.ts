import { pdcaView } from "../../../src/app/pdca/pdcaView";
import { parseIsoDate } from "../../../src/core/day";
import type { Standard } from "../../../src/core/catalog";
import { workbookState } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
type Rows = readonly Readonly<Record<string, string>>[];

/** The things of a table: phase, what, day, state. */
function thingsOf(table: string, tables: Readonly<Record<string, Rows>>, of: Standard = "42001") {
  return pdcaView(workbookState({ rows: tables }), TODAY)
    .filter(({ standard }) => standard === of)
    .flatMap(({ phase, quarters }) =>
      quarters.flatMap(({ things }) =>
        things
          .filter(({ place }) => place.table === table)
          .map(({ what, on, state }) => [phase, what, on, state]),
      ),
    );
}

describe("AI systems", () => {
  const SYSTEM = { "AI system": "AI-1", Name: "Forecast", Stage: "Operating" };
  const SCREENED = { ...SYSTEM, "Screened on": "2026-05-04", Outcome: "Full" };
  const systems = (...rows: Rows) => ({ AB_AI_systems: rows });

  it("are to be screened in plan until they have an outcome", () => {
    const screenings = (row: Readonly<Record<string, string>>) =>
      thingsOf("AB_AI_systems", systems({ ...row, Outcome: row["Outcome"] ?? "" }));
    expect(screenings(SYSTEM)).toEqual([["plan", "AI-1 Forecast", undefined, "Open"]]);
    expect(screenings({ ...SCREENED, Outcome: "Not needed" })).toEqual([
      ["plan", "AI-1 Forecast", "2026-05-04", "Done"],
    ]);
  });

  it("lack an assessment in do where their screening asks for one", () => {
    expect(thingsOf("AB_AI_systems", systems(SCREENED))).toEqual([
      ["plan", "AI-1 Forecast", "2026-05-04", "Done"],
      ["do", "AI-1 Forecast", undefined, "Open"],
    ]);
  });

  it.each([
    ["done without a next day", "", "2026-06-01", "Done"],
    ["due on their next day", "2026-11-24", "2026-11-24", "Open"],
    ["overdue after it", "2026-11-23", "2026-11-23", "Overdue"],
  ])("have assessments that are %s", (_name, next, on, state) => {
    const assessment = { Assessment: "IA-1", "AI system": "Forecast", "Assessed on": "2026-06-01" };
    const tables = {
      ...systems(SCREENED),
      AB_AI_assessments: [{ ...assessment, "Next assessment": next }],
    };
    expect(thingsOf("AB_AI_assessments", tables)).toEqual([["do", "IA-1 Forecast", on, state]]);
  });

  it("count nowhere once they are retired, and never for 27001", () => {
    const retired = systems({ ...SCREENED, Stage: "Retired" });
    expect(thingsOf("AB_AI_systems", retired)).toEqual([]);
    expect(thingsOf("AB_AI_systems", systems(SCREENED), "27001")).toEqual([]);
  });
});

describe("documents", () => {
  const things = (row: Readonly<Record<string, string>>) =>
    thingsOf(
      "AB_Documents",
      {
        AB_Documents: [{ Standard: "ISO 27001", Clause: "Clause 5.2", Document: "Policy", ...row }],
      },
      "27001",
    );

  it.each([
    ["to be looked at again", { "Next review": "2026-11-20" }, "2026-11-20", "Overdue"],
    ["approved", { Status: "Approved", "Approved on": "2026-01-15" }, "2026-01-15", "Done"],
    ["approved on a day that nobody has typed", { Status: "Approved" }, undefined, "Done"],
  ])("are in plan: %s", (_name, row, on, state) => {
    expect(things(row)).toEqual([["plan", "Clause 5.2 Policy", on, state]]);
  });

  it("count nowhere while they are drafts without a day, or once they are withdrawn", () => {
    expect(things({ Status: "Draft" })).toEqual([]);
    expect(things({ Status: "Withdrawn", "Next review": "2026-11-20" })).toEqual([]);
  });
});

describe("objectives", () => {
  const things = (row: Readonly<Record<string, string>>) =>
    thingsOf("AB_Objectives", {
      AB_Objectives: [{ Objective: "O-1", Standard: "ISO 42001", Aim: "Fewer errors", ...row }],
    });

  it("are to be reached in do and measured in check", () => {
    expect(things({ Due: "2026-12-31", "Next result": "2026-11-01" })).toEqual([
      ["do", "O-1 Fewer errors", "2026-12-31", "Open"],
      ["check", "O-1 Fewer errors", "2026-11-01", "Overdue"],
    ]);
  });

  it("are done on the day of their last result once they are reached", () => {
    const Results = "2026-09-30: 84 %; 2026-06-30: 80 %";
    expect(things({ Status: "Reached", Due: "2026-12-31", Results })).toEqual([
      ["do", "O-1 Fewer errors", "2026-09-30", "Done"],
    ]);
  });

  it.each(["Dropped", "Not reached"])("are over when they are %s", (Status) => {
    expect(things({ Status, Due: "2026-10-01", "Next result": "2026-10-01" })).toEqual([]);
  });
});

describe("obligations", () => {
  const things = (row: Readonly<Record<string, string>>) =>
    thingsOf(
      "AB_Obligations",
      { AB_Obligations: [{ Obligation: "GDPR", "Controls 27001": "A.5.34", ...row }] },
      "27001",
    );

  it.each([
    ["due on their next day", { "Next review": "2027-01-15" }, "2027-01-15", "Open"],
    ["done without one", { "Reviewed on": "2026-02-01" }, "2026-02-01", "Done"],
    ["open without a day", {}, undefined, "Open"],
  ])("are looked at in plan: %s", (_name, row, on, state) => {
    expect(things(row)).toEqual([["plan", "GDPR", on, state]]);
  });
});

describe("actions of management reviews", () => {
  const things = (row: Readonly<Record<string, string>>) =>
    thingsOf("AB_Management_reviews", {
      AB_Management_reviews: [{ Review: "MR-1", Standard: "ISO 42001", ...row }],
    });

  it.each([
    ["due", { Actions: "Hire", "Actions due": "2026-11-23" }, "2026-11-23", "Overdue"],
    ["done", { Actions: "Hire", "Actions done": "2026-11-01" }, "2026-11-01", "Done"],
  ])("are in act: %s", (_name, row, on, state) => {
    expect(things(row)).toEqual([["act", "MR-1 Hire", on, state]]);
  });

  it("are none where a review has decided on none", () => {
    expect(things({ Decisions: "Go on" })).toEqual([]);
  });
});
