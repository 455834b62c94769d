import { AUDIT_CHECKS, auditIssues } from "../../../src/app/check/audits";
import { Places } from "../../../src/app/check/places";
import { readContext } from "../../../src/app/readContext";
import { parseIsoDate } from "../../../src/core/day";
import type { WorkbookState } from "../../../src/core/workbook";
import { typedInto, workbookState, type Typed } from "../workbookState";
import { planAudits } from "../../../src/app/programme/planAudits";
import { applied } from "../workbookState";

const TODAY = "2026-11-24";

const issuesOf = (state: WorkbookState, today = TODAY) =>
  auditIssues(state, readContext(state, parseIsoDate(today)), new Places(state));

const S1 = "ISO 27001 C1 Surveillance audit 1";
const S2 = "ISO 27001 C1 Surveillance audit 2";
const INTERNAL = "ISO 27001 C1 Internal audit before surveillance audit 1";
type Cell = Parameters<typeof typedInto>[1];

/** A workbook with its programme planned, and then some cells typed. */
function typed(given: Typed, ...cells: Cell[]): WorkbookState {
  const state = workbookState({ scope: ["27001"], ...given });
  const planned = applied(state, planAudits(state, parseIsoDate(TODAY)));
  return cells.reduce(typedInto, planned);
}

const decided = (more: Typed["settings"] = {}): Typed => ({
  settings: { "Decided on": "2026-11-15", "Expires on": "2029-11-14", ...more },
});
const setting = (name: string, value: Cell[3]): Cell => ["AB_Settings", name, "ISO 27001", value];
const audit = (key: string, column: string, value: Cell[3]): Cell => [
  "AB_Audits",
  key,
  column,
  value,
];

interface Case {
  readonly id: string;
  readonly planted: WorkbookState;
  readonly clean: WorkbookState;
  readonly today?: string;
  readonly severity?: string;
  /** "Sheet!A1" and a part of the sentence. */
  readonly cell: RegExp;
  readonly says: string;
}

const CASES: readonly Case[] = [
  {
    id: "AUD001",
    planted: typed(decided(), setting("Decided on", "2026-11-25")),
    clean: typed(decided()),
    cell: /^Start!B\d+$/,
    says: "The decision is given as 2026-11-25, which is still to come",
  },
  {
    id: "AUD002",
    planted: typed(decided(), setting("Expires on", "2026-11-15")),
    clean: typed(decided()),
    cell: /^Start!B\d+$/,
    says: "The decision (2026-11-15) must be before the expiry (2026-11-15).",
  },
  {
    id: "AUD002",
    planted: typed(decided(), setting("Expires on", "2929-11-14")),
    clean: typed(decided()),
    cell: /^Start!B\d+$/,
    says: "No certificate is decided or expires on 2929-11-14",
  },
  {
    id: "AUD003",
    severity: "info",
    planted: typed(decided(), setting("Expires on", undefined)),
    clean: typed(decided()),
    cell: /^Start!B\d+$/,
    says: "No expiry: 2029-11-14 is assumed.",
  },
  {
    id: "AUD004",
    planted: typed(
      decided(),
      audit(S1, "Planned on", "2028-10-01"),
      audit(S2, "Planned on", "2028-09-01"),
    ),
    clean: typed(
      decided(),
      audit(S1, "Planned on", "2027-10-01"),
      audit(S2, "Planned on", "2028-09-01"),
    ),
    cell: /^Audits!I\d+$/,
    says: "Surveillance audit 2 (2028-09-01) must be after Surveillance audit 1 (2028-10-01).",
  },
  {
    id: "AUD004",
    planted: typed({ settings: { "Stage 1 on": "2027-03-01", "Stage 2 on": "2027-02-01" } }),
    clean: typed({ settings: { "Stage 1 on": "2027-02-01", "Stage 2 on": "2027-03-01" } }),
    cell: /^Start!B\d+$/,
    says: "Stage 2 (2027-02-01) must not be before stage 1 (2027-03-01).",
  },
  ...[-5, 10_000, 2.5, "soon"].map((days) => ({
    id: "AUD005",
    planted: typed(decided({ "Internal audit lead days": days })),
    clean: typed(decided({ "Internal audit lead days": 0 })),
    cell: /^Start!B\d+$/,
    says: `"${String(days)}" is no whole number of days from 0 to 730; 60 days count instead.`,
  })),
  {
    id: "AUD006",
    planted: typed(decided({ "Reminder days": "30, soon" })),
    clean: typed(decided({ "Reminder days": "30, 1" })),
    cell: /^Start!B\d+$/,
    says: '"30 14 7 1" counts instead.',
  },
  {
    id: "AUD007",
    planted: typed({ ...decided(), people: [{ Person: "Ada" }] }, audit(S1, "Owner", "Bob")),
    clean: typed({ ...decided(), people: [{ Person: "Ada" }] }, audit(S1, "Owner", "ada; Ada ")),
    cell: /^Audits!M\d+$/,
    says: '"Bob" is not on the sheet People',
  },
  {
    id: "AUD007",
    planted: typed({ people: [{ Person: "Ada" }], controls: { "A.5.2": { Owner: "Bob" } } }),
    clean: typed({ controls: { "A.5.2": { Owner: "Bob" } } }),
    cell: /^SoA 27001!O7$/,
    says: '"Bob" is not on the sheet People',
  },
  {
    id: "AUD007",
    planted: typed({ people: [{ Person: "Ada" }], risks: [{ Risk: "R-1", "Risk owner": "Bob" }] }),
    clean: typed({ people: [{ Person: "Ada" }], risks: [{ Risk: "R-1", "Risk owner": "Ada" }] }),
    cell: /^Risks!I6$/,
    says: '"Bob" is not on the sheet People',
  },
  {
    id: "AUD008",
    planted: typed(decided(), audit(S1, "Planned on", "03/04/2027")),
    clean: typed(decided(), audit(S1, "Planned on", "2027-04-03")),
    cell: /^Audits!I\d+$/,
    says: '"03/04/2027" can be day and month or month and day: type it as yyyy-mm-dd.',
  },
  {
    id: "AUD008",
    planted: typed({ people: [{ Person: "Ada", "Valid until": "31.12.2027" }] }),
    clean: typed({ people: [{ Person: "Ada", "Valid until": "2027-12-31" }] }),
    cell: /^People!G6$/,
    says: '"31.12.2027" is text, not a day',
  },
  {
    id: "AUD008",
    planted: typed({}, setting("Stage 1 on", "next week")),
    clean: typed({}),
    cell: /^Start!B\d+$/,
    says: 'Stage 1 on: "next week" is text, not a day',
  },
  {
    id: "AUD009",
    today: "2027-11-16",
    planted: typed(decided()),
    clean: typed(decided(), audit(S1, "Done on", "2027-11-10")),
    cell: /^Audits!J\d+$/,
    says: "Surveillance audit 1 was due by 2027-11-15: call your certification body.",
  },
  {
    id: "AUD009",
    today: "2028-01-02",
    severity: "warning",
    planted: typed(decided(), audit(S1, "Done on", "2027-12-20")),
    clean: typed(decided(), audit(S1, "Done on", "2027-11-10")),
    cell: /^Audits!J\d+$/,
    says: "Done late (35 days)",
  },
  {
    id: "AUD010",
    planted: typed(decided(), audit(S1, "Planned on", "2026-12-18")),
    clean: typed(decided(), audit(S1, "Planned on", "2027-01-18")),
    cell: /^Start!B\d+$/,
    says: "No surveillance audit falls into 2027",
  },
  {
    id: "AUD011",
    planted: typed(decided(), audit(S1, "Planned on", "2027-11-16")),
    clean: typed(decided(), audit(S1, "Planned on", "2027-11-15")),
    cell: /^Audits!I\d+$/,
    says: "is agreed for 2027-11-16, after its limit 2027-11-15.",
  },
  {
    id: "AUD012",
    planted: typed(decided(), audit(INTERNAL, "Done on", "2026-11-25")),
    clean: typed(decided(), audit(INTERNAL, "Done on", "2026-11-24")),
    cell: /^Audits!J\d+$/,
    says: "Done on is 2026-11-25, which is still to come",
  },
  {
    id: "AUD013",
    today: "2029-11-15",
    severity: "error",
    planted: typed(decided()),
    clean: typed(decided(), setting("Certificate status", "Withdrawn"), [
      "AB_Settings",
      "Certificate status",
      "ISO 27001",
      "Certified",
    ]),
    cell: /^Start!B\d+$/,
    says: "it can be restored until 2030-05-14",
  },
  {
    id: "AUD013",
    planted: typed(decided({ "Certificate status": "Suspended" })),
    clean: typed(decided({ "Certificate status": "Certified" })),
    cell: /^Start!B\d+$/,
    says: "The certificate is suspended",
  },
  {
    id: "AUD013",
    planted: typed({ settings: { "Certificate status": "Transferred" } }),
    clean: typed(decided({ "Certificate status": "Transferred" })),
    cell: /^Start!B\d+$/,
    says: "nothing can be planned without the day of its decision",
  },
  {
    id: "AUD014",
    planted: typed(decided(), setting("Decided on", "2026-11-05")),
    clean: typed(decided()),
    cell: /^Audits!E\d+$/,
    says: '"plan" shows and makes the changes.',
  },
  {
    id: "AUD015",
    severity: "info",
    planted: typed(decided({ "Certification body": "New Ltd" }), audit(S1, "Body", "Old Ltd")),
    clean: typed(decided({ "Certification body": "New Ltd" }), audit(S1, "Body", "new ltd")),
    cell: /^Audits!N\d+$/,
    says: "The body is Old Ltd here and New Ltd in the settings",
  },
  {
    id: "AUD016",
    today: "2027-09-17",
    planted: typed(decided()),
    clean: typed(decided(), audit(INTERNAL, "Done on", "2027-09-10")),
    cell: /^Audits!J\d+$/,
    says: "Internal audit was due on 2027-09-16",
  },
  {
    id: "AUD017",
    planted: typed({
      settings: { "Workbook id": undefined },
      aiSettings: { "Workbook id": undefined },
    }),
    clean: typed({ settings: { "Workbook id": undefined } }),
    cell: /^Start!B\d+$/,
    says: "The workbook has no id",
  },
];

describe("a check of audits and reminders", () => {
  it.each(CASES)("$id finds: $says", ({ id, planted, clean, today, severity, cell, says }) => {
    const found = (state: WorkbookState) =>
      issuesOf(state, today).filter((issue) => issue.id === id);
    const [issue, ...others] = found(planted);
    expect(others).toEqual([]);
    expect(issue?.message).toContain(says);
    expect(`${String(issue?.sheet)}!${String(issue?.cell)}`).toMatch(cell);
    const usual = AUDIT_CHECKS.find((check) => check.id === id)?.severity;
    expect(issue?.severity).toBe(severity ?? usual);
    // An expired certificate cannot be clean on its own day: the day before is.
    const cleanDay = id === "AUD013" && today !== undefined ? "2029-11-14" : today;
    expect(issuesOf(clean, cleanDay).filter((one) => one.id === id)).toEqual([]);
  });

  it("each has a planted and a clean case", () => {
    expect(new Set(CASES.map(({ id }) => id))).toEqual(new Set(AUDIT_CHECKS.map(({ id }) => id)));
  });

  it("finds nothing in a new workbook", () => {
    expect(issuesOf(workbookState())).toEqual([]);
  });
});
