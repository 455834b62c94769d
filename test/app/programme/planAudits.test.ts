import { planAudits } from "../../../src/app/programme/planAudits";
import { fromSerial, parseIsoDate } from "../../../src/core/day";
import {
  cellText,
  isEmptyPlan,
  rowsOf,
  tableOf,
  type CellValue,
  type WorkbookState,
} from "../../../src/core/workbook";
import { contentOf } from "../../../src/app/readContext";
import { applied, typedInto, workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
const plan = (state: WorkbookState, today = TODAY) => planAudits(state, today);

const shown = (value: CellValue) =>
  typeof value === "number" ? fromSerial(value) : cellText(value) || undefined;

/** "ISO 27001 C1 Surveillance audit 1: 2027-11-15, 2027-11-15" - target and hard limit. */
const programme = (state: WorkbookState) =>
  rowsOf(contentOf(state), "AB_Audits").map(
    (row) =>
      `${cellText(row.get("Audit"))}: ${["Target", "Hard limit"].map((one) => shown(row.get(one)) ?? "-").join(", ")}`,
  );

const planned = (typed: Typed, today = TODAY) => {
  const state = workbookState({ scope: ["27001"], ...typed });
  return applied(state, plan(state, today));
};

const DECIDED = { settings: { "Decided on": "2026-11-15" } };

describe("the audit programme of a workbook", () => {
  it("counts everything back from the audits of the cycle", () => {
    expect(programme(planned(DECIDED))).toEqual([
      "ISO 27001 C1 Internal audit before surveillance audit 1: 2027-09-16, -",
      "ISO 27001 C1 SoA review before surveillance audit 1: 2027-10-01, -",
      "ISO 27001 C1 Management review before surveillance audit 1: 2027-10-16, -",
      "ISO 27001 C1 Evidence freeze before surveillance audit 1: 2027-11-01, -",
      "ISO 27001 C1 Surveillance audit 1: 2027-11-15, 2027-11-15",
      "ISO 27001 C1 Internal audit before surveillance audit 2: 2028-09-16, -",
      "ISO 27001 C1 SoA review before surveillance audit 2: 2028-10-01, -",
      "ISO 27001 C1 Management review before surveillance audit 2: 2028-10-16, -",
      "ISO 27001 C1 Evidence freeze before surveillance audit 2: 2028-11-01, -",
      "ISO 27001 C1 Surveillance audit 2: 2028-11-15, 2028-12-31",
      "ISO 27001 C1 Internal audit before recertification audit: 2029-06-17, -",
      "ISO 27001 C1 SoA review before recertification audit: 2029-07-02, -",
      "ISO 27001 C1 Management review before recertification audit: 2029-07-17, -",
      "ISO 27001 C1 Evidence freeze before recertification audit: 2029-08-02, -",
      "ISO 27001 C1 Recertification audit: 2029-08-16, 2029-11-14",
    ]);
  });

  it("has the stages before the decision: audit and review of the whole scope before stage 2", () => {
    const state = planned({ settings: { "Stage 1 on": "2027-01-20", "Stage 2 on": "2027-03-31" } });
    expect(programme(state)).toEqual([
      "ISO 27001 SoA review before stage 1: 2026-12-06, -",
      "ISO 27001 Evidence freeze before stage 1: 2027-01-06, -",
      "ISO 27001 Stage 1: 2027-01-20, 2027-01-20",
      "ISO 27001 Internal audit before stage 2: 2027-01-30, -",
      "ISO 27001 SoA review before stage 2: 2027-02-14, -",
      "ISO 27001 Management review before stage 2: 2027-03-01, -",
      "ISO 27001 Evidence freeze before stage 2: 2027-03-17, -",
      "ISO 27001 Stage 2: 2027-03-31, 2027-03-31",
    ]);
    const internal = rowsOf(contentOf(state), "AB_Audits")[3];
    expect(internal?.get("Scope")).toBe("Whole scope");
    expect(internal?.get("Criteria")).toBe(
      "ISO/IEC 27001:2022 and our own policies and procedures",
    );
  });

  it("changes nothing when it is planned a second time", () => {
    expect(isEmptyPlan(plan(planned(DECIDED)))).toBe(true);
  });

  it("plans nothing before anything has a day, or once the certificate is withdrawn", () => {
    expect(isEmptyPlan(plan(workbookState()))).toBe(true);
    const withdrawn = { "Decided on": "2026-11-15", "Certificate status": "Withdrawn" };
    expect(isEmptyPlan(plan(workbookState({ settings: withdrawn })))).toBe(true);
  });

  it("shows what a corrected decision moves, and nothing that a person typed", () => {
    const key = "ISO 27001 C1 Surveillance audit 2";
    const typed = (
      [
        ["Planned on", "2028-10-20"],
        ["Auditors", "Ruth"],
        ["Body", "Other body"],
        ["Result", "fine"],
      ] as const
    ).reduce(
      (state, [column, value]) => typedInto(state, ["AB_Audits", key, column, value]),
      planned(DECIDED),
    );
    const moved = typedInto(typed, ["AB_Settings", "Decided on", "ISO 27001", "2026-11-25"]);
    const { cells, addedRows } = plan(moved);
    expect(addedRows).toEqual([]);
    expect(new Set(cells.map(({ column }) => column))).toEqual(
      new Set(["Target", "Hard limit", "Window start", "Window end"]),
    );
    expect(
      cells
        .filter((cell) => cell.key === key)
        .map(({ column, expected, value }) => [column, shown(expected), shown(value)]),
    ).toEqual([
      ["Target", "2028-11-15", "2028-11-25"],
      ["Window start", "2028-10-16", "2028-10-26"],
      ["Window end", "2028-12-15", "2028-12-25"],
    ]);
    const row = tableOf(applied(moved, plan(moved)), "AB_Audits")?.records.find(
      (one) => one.row.get("Audit") === key,
    )?.row;
    expect(["Planned on", "Auditors", "Body", "Result"].map((one) => shown(row?.get(one)))).toEqual(
      ["2028-10-20", "Ruth", "Other body", "fine"],
    );
  });

  it("counts back from the day that was agreed, and never moves because of the day held", () => {
    const key = "ISO 27001 C1 Surveillance audit 1";
    const agreed = typedInto(planned(DECIDED), ["AB_Audits", key, "Planned on", "2027-10-20"]);
    const internal = plan(agreed).cells.find(
      (cell) => cell.key.includes("Internal audit") && cell.column === "Target",
    );
    expect([internal?.key, shown(internal?.value)]).toEqual([
      "ISO 27001 C1 Internal audit before surveillance audit 1",
      "2027-08-21",
    ]);
    const held = typedInto(planned(DECIDED), ["AB_Audits", key, "Done on", "2027-08-01"]);
    expect(isEmptyPlan(plan(held, parseIsoDate("2027-09-01")))).toBe(true);
  });

  it("opens the next cycle with the recertification decision", () => {
    const key = "ISO 27001 C1 Recertification audit";
    const decided = typedInto(planned(DECIDED), ["AB_Audits", key, "Decided on", "2029-10-01"]);
    const after = programme(applied(decided, plan(decided, parseIsoDate("2029-10-02"))));
    expect(after).toHaveLength(30);
    expect(after).toContain("ISO 27001 C2 Surveillance audit 1: 2030-10-01, 2030-12-31");
    expect(after).toContain("ISO 27001 C2 Recertification audit: 2032-08-16, 2032-11-14");
  });

  it("opens a third cycle with the second one, and takes the printed expiry for the last", () => {
    const keys = ["C1", "C2"].map((cycle) => `ISO 27001 ${cycle} Recertification audit`);
    let state = planned(DECIDED);
    for (const [index, on] of ["2029-10-01", "2032-11-20"].entries()) {
      state = typedInto(state, ["AB_Audits", keys[index] ?? "", "Decided on", on]);
      state = applied(state, plan(state, parseIsoDate("2032-12-01")));
    }
    // Restored: counted from the day after the old expiry, expiry three years after it.
    expect(programme(state)).toContain("ISO 27001 C3 Surveillance audit 1: 2033-11-15, 2033-12-31");
    expect(programme(state)).toContain(
      "ISO 27001 C3 Recertification audit: 2035-08-16, 2035-11-14",
    );
    const printed = typedInto(state, ["AB_Settings", "Expires on", "ISO 27001", "2035-10-31"]);
    expect(programme(applied(printed, plan(printed)))).toContain(
      "ISO 27001 C3 Recertification audit: 2035-08-02, 2035-10-31",
    );
  });

  it("knows an external audit by kind and cycle when people have renamed it", () => {
    const key = "ISO 27001 C1 Surveillance audit 1";
    const renamed = typedInto(planned(DECIDED), ["AB_Audits", key, "Audit", "First visit"]);
    expect(isEmptyPlan(plan(renamed))).toBe(true);
  });

  it("gives an internal audit and a review to each year that would have none", () => {
    const key = "ISO 27001 C1 Surveillance audit 1";
    const early = typedInto(planned(DECIDED), ["AB_Audits", key, "Planned on", "2027-02-15"]);
    const added = programme(applied(early, plan(early))).filter((line) => / 20\d\d: /.test(line));
    // The one before the early audit is on 2026-12-17; a year later is 2027-12-17.
    expect(added).toEqual(["ISO 27001 Internal audit 2027: 2027-12-17, -"]);
    const own = workbookState({
      scope: ["27001"],
      ...DECIDED,
      audits: [
        {
          Audit: "Our own",
          Standard: "ISO 27001",
          Kind: "Internal audit",
          "Planned on": "2027-06-01",
        },
        {
          Audit: key,
          Standard: "ISO 27001",
          Kind: "Surveillance audit 1",
          Cycle: 1,
          "Planned on": "2027-02-15",
        },
      ],
    });
    expect(programme(applied(own, plan(own))).filter((line) => / 20\d\d: /.test(line))).toEqual([]);
  });

  it("says when the stages were held once the decision is known, and clears what is out", () => {
    const state = planned({ settings: { "Stage 1 on": "2026-12-01", "Stage 2 on": "2027-02-01" } });
    const decided = typedInto(state, ["AB_Settings", "Decided on", "ISO 27001", "2027-03-01"]);
    const after = applied(decided, plan(decided, parseIsoDate("2027-03-02")));
    const row = (key: string) =>
      rowsOf(contentOf(after), "AB_Audits").find((one) => one.get("Audit") === key);
    expect(shown(row("ISO 27001 Stage 2")?.get("Done on"))).toBe("2027-02-01");
    expect(row("ISO 27001 Evidence freeze before stage 2")?.get("Target")).toBeUndefined();
    expect(isEmptyPlan(plan(after, parseIsoDate("2027-03-02")))).toBe(true);
  });

  it("takes lead times from the settings, and its own for those that are none", () => {
    const lead = (days: CellValue) =>
      programme(
        planned({ settings: { "Decided on": "2026-11-15", "Internal audit lead days": days } }),
      ).find((line) => line.includes("Internal audit before surveillance audit 1"));
    const start = "ISO 27001 C1 Internal audit before surveillance audit 1: ";
    expect(lead(90)).toBe(`${start}2027-08-17, -`);
    for (const bad of [-5, 10_000, 2.5, "soon"]) expect(lead(bad)).toBe(`${start}2027-09-16, -`);
  });

  it.each([
    ["decision-after-expiry", { "Decided on": "2026-11-15", "Expires on": "2026-11-15" }],
    ["day-out-of-range", { "Decided on": "2926-11-15" }],
  ])("refuses with %s and plans nothing", (code, settings) => {
    expect(() => plan(workbookState({ settings }))).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });

  it("refuses two rows of one name, in a sentence", () => {
    const row = { Audit: "Visit", Standard: "ISO 27001" };
    expect(() => plan(workbookState({ audits: [row, row] }))).toThrow(
      '"Visit" stands in AB_Audits twice: give one of them another name first.',
    );
  });
});
