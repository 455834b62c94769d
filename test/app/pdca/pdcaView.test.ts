import { pdcaView } from "../../../src/app/pdca/pdcaView";
import { parseIsoDate } from "../../../src/core/day";
import { workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
const partOf = (typed: Typed, phase: string) => {
  const part = pdcaView(workbookState({ scope: ["27001"], ...typed }), TODAY).find(
    (one) => one.phase === phase,
  );
  return { counts: part?.counts, quarters: part?.quarters ?? [] };
};
const FINDING = { Finding: "F-1", Standard: "ISO 27001", Kind: "Observation" };

describe("pdcaView", () => {
  it("has four phases of each standard in scope", () => {
    const names = pdcaView(workbookState(), TODAY).map(
      ({ standard, phase }) => `${standard} ${phase}`,
    );
    expect(names).toEqual([
      ...["27001 plan", "27001 do", "27001 check", "27001 act"],
      ...["42001 plan", "42001 do", "42001 check", "42001 act"],
    ]);
  });

  it("puts audits into the quarter in which they were held or are planned", () => {
    const audit = (Audit: string, days: object) => ({ Audit, Standard: "ISO 27001", ...days });
    const { quarters } = partOf(
      {
        audits: [
          audit("Later", { "Planned on": "2027-01-01" }),
          audit("Held", { "Planned on": "2026-11-30", "Done on": "2026-09-30" }),
          audit("Missed", { "Planned on": "2026-10-01" }),
        ],
      },
      "check",
    );
    const dated = quarters.filter(({ quarter }) => quarter !== undefined);
    expect(
      dated.map(({ quarter, things }) => [
        quarter,
        ...things.map(({ what, state }) => what + state),
      ]),
    ).toEqual([
      ["2026 Q3", "HeldDone"],
      ["2026 Q4", "MissedOverdue"],
      ["2027 Q1", "LaterOpen"],
    ]);
  });

  it.each([
    ["open until its day", { ...FINDING, Due: "2026-11-24" }, [0, 0]],
    ["overdue after it", { ...FINDING, Due: "2026-11-23" }, [0, 1]],
    ["done", { ...FINDING, Due: "2026-11-23", "Done on": "2026-11-20" }, [1, 0]],
  ])("counts a finding as %s", (_name, finding, [done, overdue]) => {
    const { counts } = partOf({ findings: [finding] }, "act");
    expect([counts?.Done, counts?.Overdue]).toEqual([done, overdue]);
  });

  it("counts undecided controls in plan, those that apply in do, excluded ones nowhere", () => {
    const before = partOf({}, "plan").counts?.Open ?? 0;
    const controls = {
      "A.5.1": { Applicable: "Yes", Status: "Planned", "Target date": "2026-11-01" },
      "A.5.2": { Applicable: "No" },
    };
    expect(partOf({ controls }, "plan").counts?.Open).toBe(before - 2);
    expect(partOf({ controls }, "do").counts?.Overdue).toBe(1);
  });

  it("counts a clause that conforms as done, and knows the way to its row", () => {
    const clauses = { "Clause 10.2": { Conformity: "Conforms", "Evidence date": "2026-02-01" } };
    const [first] = partOf({ clauses }, "act").quarters;
    expect([first?.quarter, first?.things[0]?.place]).toEqual([
      "2026 Q1",
      { table: "AB_Clauses", key: "ISO 27001 Clause 10.2", column: "Conformity" },
    ]);
  });
});
