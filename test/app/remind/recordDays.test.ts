import { planReminders } from "../../../src/app/remind/planReminders";
import { parseIsoDate } from "../../../src/core/day";
import type { Standard } from "../../../src/core/catalog";
import { workbookState } from "../workbookState";

/** 2027-01-10. */
const ON = 46397;

const ROWS = {
  AB_Context: [{ "Issue or party": "Staff", Standard: "ISO 27001", "Next review": ON }],
  AB_Objectives: [{ Objective: "O-1", Aim: "Less spam", Standard: "Both", Due: ON }],
  AB_AI_systems: [{ "AI system": "AI-01", Name: "Forecast", "Next review": ON }],
  AB_Suppliers: [{ Supplier: "Hoster", "AI involved": "Yes", "Next assessment": ON }],
};

const dueFor = (scope: readonly Standard[]) =>
  planReminders(workbookState({ scope, rows: ROWS }), parseIsoDate("2026-11-24"))
    .things.filter(({ dueOn }) => dueOn === "2027-01-10")
    .map(({ about, standard }) => `${about} (${standard ?? "both"})`)
    .sort();

describe("the days of records", () => {
  it("remind for each standard that they concern", () => {
    expect(dueFor(["27001", "42001"])).toEqual([
      "AI-01 Forecast (42001)",
      "Hoster (both)",
      "O-1 Less spam (both)",
      "Staff (27001)",
    ]);
  });

  it("remind for the one in scope of both", () => {
    expect(dueFor(["27001"])).toEqual(["Hoster (27001)", "O-1 Less spam (27001)", "Staff (27001)"]);
  });

  it("remind nobody of a standard out of scope", () => {
    expect(dueFor(["42001"])).toEqual([
      "AI-01 Forecast (42001)",
      "Hoster (42001)",
      "O-1 Less spam (42001)",
    ]);
  });
});
