import { treatmentPlan } from "../../../src/app/risk/treatmentPlan";
import { STANDARDS, type Standard } from "../../../src/core/catalog";
import { parseIsoDate } from "../../../src/core/day";
import { workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");

const TREATED = {
  ...{ Risk: "R-1", Standard: "ISO 27001", Scenario: "Theft", "Risk owner": "Ada" },
  ...{ Likelihood: 4, Impact: 4, Treatment: "Modify", "Controls 27001": "A.5.15; A.5.16" },
  ...{ Action: "Locks", "Action owner": "Bob", "Plan due": "2026-12-31" },
};
const plan = (typed: Typed, standards: readonly Standard[] = STANDARDS) =>
  treatmentPlan(workbookState(typed), TODAY, standards);
const rowsOf = (typed: Typed) => plan(typed, ["27001"])[0]?.rows;

describe("the treatment plan", () => {
  it("lists the risks under treatment with owner, controls, action, days and residual risk", () => {
    const residual = { "Residual likelihood": 2, "Residual impact": 2 };
    const rows = rowsOf({ risks: [{ ...TREATED, ...residual }] });
    expect(rows).toHaveLength(1);
    // Levels of the matrix of a new workbook.
    expect(rows?.[0]).toEqual([
      ...["R-1", "Theft", "16 High", "Ada", "Modify", "A.5.15, A.5.16", "Locks", "Bob"],
      ...["2026-12-31", "4 Low", "within the acceptable risk"],
    ]);
  });

  it("says what is done, who accepts what remains, and that nobody does yet", () => {
    const done = { ...TREATED, "Plan done": "2026-10-01" };
    const accepted = {
      ...{ "Accepted by": "Ada", "Accepted on": "2026-11-01", "Accepted until": "2027-11-01" },
    };
    const [first, second] =
      rowsOf({
        risks: [
          { ...done, ...accepted },
          { ...done, Risk: "R-2" },
        ],
      }) ?? [];
    expect([first?.[8], first?.[10]]).toEqual([
      "done 2026-10-01",
      "Ada on 2026-11-01 until 2027-11-01",
    ]);
    expect(second?.[10]).toBe("not accepted yet");
  });

  it("leaves out what is kept within the acceptable risk, and other standards' risks", () => {
    const low = { Likelihood: 1, Impact: 1, Treatment: "Retain" };
    const risks = [
      { ...TREATED, ...low },
      { ...TREATED, Risk: "R-2", Treatment: "Retain" },
      { ...TREATED, Risk: "R-3", Standard: "ISO 42001" },
      { ...TREATED, Risk: "R-4", Treatment: undefined },
    ];
    expect(rowsOf({ risks })?.map(([id]) => id)).toEqual(["R-2"]);
    expect(plan({ risks }).map(({ sheet }) => sheet)).toEqual([
      ...["Plan 27001", "Approval 27001", "Plan 42001", "Approval 42001"],
    ]);
  });

  it("has a line to sign for each approver and risk owner, with role and day", () => {
    const settings = {
      ...{ "Treatment plan approved by": "Eve; Ada", "Treatment plan approved on": "2026-11-02" },
    };
    const people = [{ Person: "Eve", Role: "Managing director" }];
    const risks = [TREATED, { ...TREATED, Risk: "R-2", "Risk owner": "Bob" }];
    const [, approval] = plan({ risks, settings, people }, ["27001"]);
    const line = "________________________";
    expect(approval?.rows).toEqual([
      ["Eve", "Managing director", "2026-11-02", line],
      ["Ada", "risk owner", "2026-11-02", line],
      ["Bob", "risk owner", line, line],
    ]);
    expect(plan({ risks: [] }, ["42001"])[1]?.rows).toEqual([
      [line, "designated management", line, line],
    ]);
  });
});
