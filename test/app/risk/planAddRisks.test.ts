import { planAddRisks } from "../../../src/app/risk/planAddRisks";
import { workbookState } from "../workbookState";

const PASSWORDS =
  "One password is used for several services, and one of them is broken into: a stranger signs in with it at ours.";

describe("adding risks of the library", () => {
  it("fills the row in with what the scenario says", () => {
    const { addedRows } = planAddRisks(workbookState(), ["ai-01"]);
    expect(addedRows.map(({ table, row }) => [table, Object.fromEntries(row)])).toEqual([
      [
        "AB_Risks",
        {
          Risk: "AI-01",
          Standard: "Both",
          Scenario:
            "Staff paste confidential texts into public AI services: they are stored outside our control and may come up elsewhere.",
          Lost: "C",
          Likelihood: 4,
          Impact: 4,
          Treatment: "Modify",
          "Controls 27001": "A.5.10, A.5.14, A.8.12",
          "Controls 42001": "A.2.2, A.9.2, A.9.4",
          "For the organisation": "Secrets and customer data leave the company",
          "For individuals": "People whose data is in the texts lose control of it",
          "For society": undefined,
        },
      ],
    ]);
  });

  it("adds each once, however often it is named", () => {
    const { addedRows } = planAddRisks(workbookState(), ["S-02", "s-02", " S-03 "]);
    expect(addedRows.map(({ row }) => row.get("Risk"))).toEqual(["S-02", "S-03"]);
  });

  it.each([
    ["its id", { Risk: "s-02", Scenario: "Passwords, in our words" }],
    ["its text under another id", { Risk: "R-7", Scenario: ` ${PASSWORDS.toUpperCase()}` }],
  ])("leaves out a scenario that is there by %s", (_name, risk) => {
    expect(planAddRisks(workbookState({ risks: [risk] }), ["S-02"]).addedRows).toEqual([]);
  });

  it("refuses a workbook without the register, and one without anything of ours", () => {
    const state = workbookState();
    const without = { ...state, tables: state.tables.filter(({ name }) => name !== "AB_Risks") };
    expect(() => planAddRisks(without, "all")).toThrow('"fill" adds it');
    expect(() => planAddRisks({ ...state, tables: [] }, "all")).toThrow("fill it first");
  });
});
