import { planSet, planSets } from "../../../src/app/change/setCell";
import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { planReminders } from "../../../src/app/remind/planReminders";
import { parseIsoDate } from "../../../src/core/day";
import { FINDING_CHECKS } from "../../../src/core/findings";
import type { CellValue } from "../../../src/core/workbook";
import { workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
type Cells = Readonly<Record<string, CellValue>>;

/** A nonconformity that offends no check. */
const FINE: Cells = {
  Finding: "F-1",
  Standard: "ISO 27001",
  Kind: "Minor nonconformity",
  Requirement: "A.5.1",
  Source: "Internal audit",
  "Raised on": "2026-10-01",
  Correction: "Done at once",
  Cause: "Nobody was told",
  "Corrective action": "Everybody is told",
  Owner: "Ada",
  Due: "2026-12-31",
};
const MAJOR: Cells = { ...FINE, Kind: "Major nonconformity" };
const BARE: Cells = { Correction: undefined, Cause: " ", "Corrective action": undefined };
const STAGE_2: Typed["audits"] = [
  { Audit: "Stage 2", Standard: "ISO 27001", Kind: "Stage 2", "Done on": "2026-05-20" },
];

type Hits = readonly (readonly [severity: string, cell: string, message: string])[];
type Case = readonly [id: string, planted: Cells, clean: Cells, hits: Hits];

const CASES: readonly Case[] = [
  [
    "FND001",
    { ...FINE, ...BARE },
    { ...FINE, ...BARE, Kind: "Observation" },
    [["error", "J6", "Finding F-1 still needs the correction, the cause, the corrective action."]],
  ],
  [
    // Raised on 2026-11-10, a plan is due 30 days later.
    "FND001",
    { ...FINE, Cause: undefined, "Raised on": "2026-11-10" },
    { ...FINE, "Raised on": "2026-11-10" },
    [["info", "L6", "Finding F-1 still needs the cause until 2026-12-10."]],
  ],
  [
    "FND002",
    { ...FINE, Due: "2026-11-23" },
    { ...FINE, Due: "2026-11-24" },
    [["warning", "P6", "Finding F-1 was due on 2026-11-23."]],
  ],
  [
    // 90 days after 2026-08-25 is 2026-11-23.
    "FND002",
    { ...MAJOR, "Raised on": "2026-08-25", "Done on": "2026-10-01" },
    { ...MAJOR, "Raised on": "2026-08-26", "Done on": "2026-10-01" },
    [["warning", "S6", "Finding F-1 was due on 2026-11-23."]],
  ],
  [
    // Six months after the stage 2 of 2026-05-20.
    "FND002",
    { ...MAJOR, Source: "External audit", Audit: "stage 2" },
    { ...MAJOR, Source: "External audit", Audit: "stage 2", "Verified on": "2026-08-01" },
    [
      [
        "error",
        "S6",
        "Finding F-1 had to be verified by 2026-11-20: call your certification body.",
      ],
    ],
  ],
  [
    "FND003",
    { ...FINE, Requirement: "A.5.99" },
    { ...FINE, Requirement: "Clause 9.2.1" },
    [["error", "D6", 'ISO 27001 has no control or clause "A.5.99".']],
  ],
  [
    "FND003",
    { ...FINE, Standard: undefined },
    { ...FINE, Standard: "ISO 42001", Requirement: "a.5.2" },
    [["error", "B6", "Finding F-1 does not say of which standard it is."]],
  ],
  [
    "FND004",
    { ...FINE, Kind: "Huge" },
    { ...FINE, Kind: "minor nonconformity" },
    [["error", "C6", 'Kind: "Huge" is not allowed here and counts as blank.']],
  ],
  [
    "FND004",
    { ...FINE, "Done on": "soon" },
    FINE,
    [["error", "R6", 'Done on: "soon" is not allowed here and counts as blank.']],
  ],
  [
    "FND005",
    { ...FINE, Finding: undefined },
    FINE,
    [["error", "A6", "The finding has no id, such as F-12."]],
  ],
  [
    "FND006",
    { ...FINE, Owner: " " },
    { ...FINE, Owner: " ", "Verified on": "2026-11-01" },
    [["warning", "O6", "Finding F-1 has no owner."]],
  ],
  [
    "FND006",
    { ...FINE, "Raised on": undefined },
    { ...FINE, "Raised on": undefined, Kind: "Good practice" },
    [["warning", "G6", "Finding F-1 does not say when it was raised: no deadline is known."]],
  ],
  [
    "FND007",
    { ...FINE, "Done on": "2026-11-01" },
    { ...FINE, "Done on": "2026-11-01", "Verified on": "2026-11-20" },
    [["info", "S6", "Finding F-1 is done since 2026-11-01: verify that it works, and when."]],
  ],
  [
    "FND008",
    { ...FINE, "Corrective action": "None needed." },
    { ...FINE, "Corrective action": "None needed: the supplier has gone" },
    [["error", "N6", 'Finding F-1: write "none needed:" and why.']],
  ],
  [
    "FND009",
    { ...FINE, Audit: "Office tour" },
    { ...FINE, Audit: "Stage 2" },
    [
      [
        "warning",
        "F6",
        'There is no audit "Office tour": its deadlines cannot be counted from it.',
      ],
    ],
  ],
];

const stateOf = (...findings: Cells[]) => workbookState({ findings, audits: STAGE_2 });
const found = (id: string, ...findings: Cells[]) =>
  checkWorkbook(stateOf(...findings), TODAY)
    .filter((issue) => issue.id === id)
    .map(({ severity, cell, message }) => [severity, cell, message]);

describe("findings", () => {
  it.each(CASES)("%s is planted, and clean (%#)", (id, planted, clean, hits) => {
    expect(found(id, planted)).toEqual(hits);
    expect(found(id, clean)).toEqual([]);
  });

  it("have a case for each check", () => {
    const ids = FINDING_CHECKS.map(({ id }) => id);
    expect([...new Set(CASES.map(([id]) => id))]).toEqual(ids);
  });

  it("of two with one id are reported as doubled", () => {
    expect(found("WBK004", FINE, FINE)).toHaveLength(1);
  });

  it("contradict a control that is said to be implemented, or left out, while they are open", () => {
    const ids = (control: Cells, finding: Cells) =>
      checkWorkbook(
        workbookState({ findings: [finding], controls: { "A.5.1": control } }),
        TODAY,
      ).flatMap(({ id, control: of }) => (of === "A.5.1" ? [id] : []));
    const implemented = { Applicable: "Yes", Risk: "x", Status: "Implemented" };
    expect(ids(implemented, MAJOR)).toContain("SOA024");
    expect(ids(implemented, FINE)).not.toContain("SOA024");
    expect(ids(implemented, { ...MAJOR, "Verified on": "2026-11-01" })).not.toContain("SOA024");
    expect(ids({ Applicable: "No", Justification: "No rooms" }, FINE)).toContain("SOA004");
  });

  it("answer a clause that is not met", () => {
    const clauses = { "Clause 9.1": { Conformity: "Does not conform" } };
    const ids = (finding: Cells) =>
      checkWorkbook(workbookState({ findings: [finding], clauses, scope: ["27001"] }), TODAY)
        .filter(({ id }) => id === "CLS002")
        .map(({ control }) => control);
    expect(ids(FINE)).toEqual(["Clause 9.1"]);
    expect(ids({ ...FINE, Requirement: "Clause 9.1" })).toEqual([]);
    expect(ids({ ...FINE, Requirement: "9.1" })).toEqual([]);
  });
});

describe("what findings remind of", () => {
  const due = (...findings: Cells[]) =>
    planReminders(stateOf(...findings), TODAY)
      .things.filter(({ kind, doneOn }) => kind.startsWith("Finding") && doneOn === undefined)
      .map(({ kind, dueOn, owner }) => [kind, dueOn, owner]);

  it("is the plan, the action and, of a major one, the day to be verified by", () => {
    expect(due({ ...MAJOR, "Raised on": "2026-11-10" })).toEqual([
      ["Finding plan", "2026-12-10", "Ada"],
      ["Finding to close", "2026-12-31", "Ada"],
      ["Finding to verify", "2027-02-08", "Ada"],
    ]);
    expect(due({ ...FINE, "Raised on": "2026-11-10", "Plan accepted on": "2026-11-20" })).toEqual([
      ["Finding to close", "2026-12-31", "Ada"],
    ]);
    expect(due({ ...FINE, Kind: "Observation" })).toEqual([
      ["Finding to close", "2026-12-31", "Ada"],
    ]);
    expect(due({ ...FINE, "Verified on": "2026-11-20" })).toEqual([]);
  });
});

describe("deadlines that the settings say", () => {
  const withDays = (days: Cells, ...findings: Cells[]) =>
    workbookState({ findings, settings: days, scope: ["27001"] });
  const late = { ...MAJOR, Cause: undefined, "Raised on": "2026-11-10" };

  it("are what checks go by", () => {
    const plan = (days: Cells) =>
      checkWorkbook(withDays(days, late), TODAY)
        .filter(({ id }) => id === "FND001")
        .map(({ severity, message }) => `${severity}: ${message}`);
    expect(plan({ "Major finding plan days": 14 })).toEqual([
      "info: Finding F-1 still needs the cause until 2026-11-24.",
    ]);
    expect(plan({ "Major finding plan days": 13 })).toEqual([
      "error: Finding F-1 still needs the cause.",
    ]);
  });

  it.each([-1, 731, 2.5, "soon"])("are the usual ones where %p says none", (days) => {
    const state = withDays({ "Major finding plan days": days }, late);
    const issues = checkWorkbook(state, TODAY);
    expect(issues.filter(({ id }) => id === "AUD005").map(({ message }) => message)).toEqual([
      `Major finding plan days: "${String(days)}" is no whole number of days from 0 to 730; 30 days count instead.`,
    ]);
    expect(issues.find(({ id }) => id === "FND001")?.message).toContain("until 2026-12-10");
  });

  it("are what reminders go by, and a plan is never due after the finding", () => {
    const due = (days: Cells) =>
      planReminders(withDays(days, late), TODAY)
        .things.filter(({ kind }) => kind.startsWith("Finding"))
        .map(({ kind, dueOn }) => `${kind} ${dueOn}`);
    expect(due({ "Major finding days": 20, "Major finding plan days": 25 })).toEqual([
      "Finding plan 2026-11-30",
      "Finding to close 2026-12-31",
      "Finding to verify 2026-11-30",
    ]);
  });
});

describe("the grade of the certification body", () => {
  const set = (column: string, text: string, more: Cells = {}) =>
    planSet(stateOf({ ...FINE, Source: "External audit", "Graded by": "R. Stone", ...more }), {
      ...{ table: "Findings", key: "F-1" },
      ...{ column, text },
    });

  it("is not the company's to change", () => {
    expect(() => set("Kind", "Observation")).toThrow(
      "The certification body has graded this finding: only the body changes Kind.",
    );
    expect(() => set("Graded by", "Ada")).toThrow("only the body changes Graded by");
  });

  it("has no way around it: the source of what the body has graded stays", () => {
    expect(() => set("Source", "Own")).toThrow("only the body changes Source");
    expect(() => set("source", "")).toThrow("only the body changes Source");
    expect(() => set("Source", "Own", { Kind: undefined })).toThrow("only the body changes Source");
    const both = [
      { table: "Findings", key: "F-1", column: "Source", text: "Own" },
      { table: "Findings", key: "F-1", column: "Kind", text: "Observation" },
    ];
    const state = stateOf({ ...FINE, Source: "External audit" });
    expect(() => planSets(state, both)).toThrow("only the body changes Source");
  });

  it("lets a source be corrected until something is graded, and be said of any finding", () => {
    const ungraded = { Kind: undefined, "Graded by": undefined };
    expect(set("Source", "Own", ungraded).cells).toHaveLength(1);
    expect(set("Source", "External audit", { Source: "Own" }).cells).toHaveLength(1);
  });

  it("leaves all else open, and findings that the company has graded", () => {
    expect(set("Cause", "Haste").cells).toHaveLength(1);
    expect(set("Kind", "Observation", { Kind: undefined }).cells).toHaveLength(1);
    expect(set("Kind", "Observation", { Source: "Internal audit" }).cells).toHaveLength(1);
  });
});
