import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { readContext } from "../../../src/app/readContext";
import { dueThings } from "../../../src/app/remind/dueThings";
import { RISK_CHECKS } from "../../../src/core/risk";
import { parseIsoDate } from "../../../src/core/day";
import { blueprint, soaInput } from "../../../src/core/sheets";
import { issuesOf } from "../../../src/core/soa";
import type { CellValue } from "../../../src/core/workbook";
import { tableOf } from "../../../src/core/workbook";
import { typedInto, workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");

/** A risk that offends no check. */
const FINE: Readonly<Record<string, CellValue>> = {
  Risk: "R-1",
  Standard: "ISO 27001",
  Scenario: "A laptop is lost",
  Likelihood: 4,
  Impact: 4,
  "Risk owner": "Ada",
  Treatment: "Modify",
  "Controls 27001": "A.8.1; A.7.9",
  "Residual likelihood": 2,
  "Residual impact": 3,
};
const AI = { ...FINE, Standard: "ISO 42001", "Controls 27001": undefined };

const withRisks = (...risks: NonNullable<Typed["risks"]>) => workbookState({ risks });
const found = (state: ReturnType<typeof workbookState>, id: string) =>
  checkWorkbook(state, TODAY)
    .filter((issue) => issue.id === id)
    .map(({ severity, sheet, cell, message }) => [
      severity,
      `${String(sheet)}!${String(cell)}`,
      message,
    ]);

type Case = readonly [id: string, planted: Typed["risks"], clean: Typed["risks"], hits: string[][]];

const CASES: readonly Case[] = [
  [
    "RSK001",
    [{ ...FINE, "Controls 27001": " , " }],
    [FINE],
    [["error", "Risks!K6", "Risk R-1 is to be modified: name the controls that do it."]],
  ],
  [
    "RSK002",
    [{ ...FINE, "Residual likelihood": 5, "Residual impact": 4 }],
    [FINE],
    [["error", "Risks!Q6", "Risk R-1: treatment cannot raise it from 16 to 20."]],
  ],
  [
    "RSK003",
    [{ ...FINE, "Risk owner": " " }],
    [{ ...AI, "Risk owner": undefined, "Controls 42001": "A.5.2" }],
    [["error", "Risks!I6", "Risk R-1 has no risk owner."]],
  ],
  [
    "RSK004",
    [{ ...FINE, Treatment: "Retain", "Residual likelihood": undefined, "Accepted by": "Ada" }],
    [
      { ...FINE, Treatment: "Retain", "Accepted by": "Ada", "Accepted on": "2026-11-01" },
      { ...FINE, Risk: "R-2", Treatment: "Retain", Likelihood: 2 },
    ],
    [
      [
        "error",
        "Risks!W6",
        "Risk R-1 is kept as it is, above what is accepted: say who approved that, and when.",
      ],
    ],
  ],
  [
    "RSK005",
    [AI],
    [
      { ...AI, "For society": "None" },
      { ...FINE, Risk: "R-2" },
    ],
    [
      [
        "warning",
        "Risks!AC6",
        "Risk R-1: say what it means for individuals or for society, or that it means nothing to them.",
      ],
    ],
  ],
  [
    "RSK006",
    [{ ...FINE, "Controls 27001": "A.8.1, A.9.9 X.1" }],
    [{ ...FINE, "Controls 27001": "a.8.1" }],
    [["error", "Risks!K6", "Risk R-1: the statement of ISO 27001 has no control A.9.9, X.1."]],
  ],
  [
    "RSK007",
    [FINE, { ...FINE, Risk: "R-2", Likelihood: 9, Treatment: "Ignore" }],
    [FINE],
    [
      ["error", "Risks!E7", 'Risk R-2: "9" is no value for Likelihood; it counts as blank.'],
      ["error", "Risks!J7", 'Risk R-2: "Ignore" is no value for Treatment; it counts as blank.'],
    ],
  ],
  [
    "RSK008",
    [FINE, { ...FINE, Risk: undefined }],
    [FINE],
    [["error", "Risks!A7", "Give the risk an id, such as R-001."]],
  ],
  [
    "WBK004",
    [FINE, { ...FINE, Risk: "r-1" }],
    [FINE, { ...FINE, Risk: "R-11" }],
    [["warning", "Risks!A7", 'Risks: "r-1" stands here a second time; only the first row counts.']],
  ],
  [
    "RSK010",
    [{ ...FINE, "Accepted until": "2026-11-23" }],
    [{ ...FINE, "Accepted until": "2026-11-24" }],
    [
      [
        "warning",
        "Risks!X6",
        "Risk R-1 was accepted until 2026-11-23: accept it again, or treat it.",
      ],
    ],
  ],
  [
    "RSK011",
    [{ ...FINE, "Plan due": "2026-11-23", "Next assessment": "2026-11-23" }],
    [{ ...FINE, "Plan due": "2026-11-01", "Plan done": "2026-11-20" }],
    [
      ["warning", "Risks!O6", "Risk R-1: its treatment was due on 2026-11-23 and is not done."],
      ["warning", "Risks!Z6", "Risk R-1 was to be assessed again by 2026-11-23."],
    ],
  ],
];

describe("checks of risks", () => {
  it.each(CASES)("%s speaks of what is planted, with its cell", (id, planted, clean, hits) => {
    expect(found(withRisks(...(planted ?? [])), id)).toEqual(hits);
    expect(found(withRisks(...(clean ?? [])), id)).toEqual([]);
  });

  it("name each of their ids once, and all are tried here", () => {
    const ids = RISK_CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(12);
    const tried = new Set([...CASES.map(([id]) => id), "RSK009", "RSK012"]);
    expect(ids.filter((id) => !tried.has(id))).toEqual([]);
  });

  it("RSK009 finds a hole in the matrix", () => {
    const holed = typedInto(withRisks(FINE), ["AB_Risk_matrix", "Likely", "Impact 4", undefined]);
    expect(found(withRisks(FINE), "RSK009")).toEqual([]);
    expect(found(holed, "RSK009")).toEqual([
      [
        "error",
        "Risk matrix!G9",
        "The matrix says no level for likelihood 4, impact 4: Low, Medium, High, Very high.",
      ],
    ]);
  });

  it("RSK012 proposes the control and its trace, and nothing once both are typed", () => {
    const row = (cells: Record<string, CellValue>) =>
      checkWorkbook(workbookState({ risks: [FINE], controls: { "A.8.1": cells } }), TODAY)
        .filter(({ id, control }) => id === "RSK012" && control === "A.8.1")
        .map(({ column, fixes }) => [column, fixes]);
    expect(row({ Risks: "R-9" })).toEqual([
      ["Applicable", [{ column: "Applicable", value: "Yes" }]],
      ["Risks", [{ column: "Risks", value: "R-9, R-1" }]],
    ]);
    expect(row({ Risks: "r-1", Applicable: "Yes" })).toEqual([]);
  });
});

describe("a treated risk", () => {
  const ids = (treatment: string, cells: Record<string, CellValue>) => {
    const risks = [{ ...FINE, Treatment: treatment }];
    const state = workbookState({ risks, controls: { "A.8.1": cells } });
    return issuesOf(soaInput(readContext(state, TODAY), "27001"))
      .filter(({ control }) => control === "A.8.1")
      .map(({ id }) => id);
  };

  it("is a driver of the controls that it names, and no longer when it is retained", () => {
    expect(ids("Modify", { Applicable: "Yes" })).not.toContain("SOA003");
    expect(ids("Share", { Applicable: "Yes" })).not.toContain("SOA003");
    expect(ids("Retain", { Applicable: "Yes" })).toContain("SOA003");
  });

  it("never touches the typed tick", () => {
    const risks = [{ ...FINE, Treatment: "Retain" }];
    const state = workbookState({ risks, controls: { "A.8.1": { Risk: "x" } } });
    const input = soaInput(readContext(state, TODAY), "27001");
    const row = input.statements.find(({ control }) => control === "A.8.1");
    expect(row?.drivers.has("Risk")).toBe(true);
  });

  it("contradicts the exclusion of a control", () => {
    expect(ids("Modify", { Applicable: "No", Justification: "No laptops" })).toContain("SOA004");
    expect(ids("Retain", { Applicable: "No", Justification: "No laptops" })).not.toContain(
      "SOA004",
    );
  });
});

describe("the register", () => {
  it("computes score, level and criterion, and counts the heat map", () => {
    const state = withRisks(
      FINE,
      { ...FINE, Risk: "R-2", "Residual likelihood": undefined },
      { ...FINE, Risk: "R-3", Likelihood: 9 },
      { Risk: "R-4", Likelihood: 5, Impact: 5, Treatment: "Avoid" },
    );
    const values = (tableOf(state, "AB_Risks")?.records ?? []).map(({ row }) =>
      ["Score", "Risk level", "Residual score", "Residual level", "Criterion met"].map((heading) =>
        row.get(heading),
      ),
    );
    expect(values).toEqual([
      [16, "High", 6, "Medium", "Yes"],
      [16, "High", "", "", "No"],
      ["", "", 6, "Medium", "Yes"],
      [25, "Very high", "", "", "No"],
    ]);
    const { sheets } = blueprint(readContext(state, TODAY));
    const cells = sheets.find(({ name }) => name === "Risk heat map")?.cells ?? [];
    const shown = (row: number, columns: string) =>
      Array.from(columns, (column) => cells.find(({ at }) => at === column + String(row))?.value);
    expect(shown(5, "ABF")).toEqual(["Before treatment", "Negligible", "Threatens the company"]);
    expect(shown(6, "ABCDEF")).toEqual(["Almost certain", 0, 0, 0, 0, 1]);
    expect(shown(7, "ABCDEF")).toEqual(["Likely", 0, 0, 0, 2, 0]);
    expect(shown(7, "HIJKL")).toEqual(["Low", "Medium", "High", "High", "Very high"]);
    expect(shown(10, "ABCDEF")).toEqual(["Rare", 0, 0, 0, 0, 0]);
  });

  it("reminds of assessments, treatments and acceptances", () => {
    const state = withRisks({
      ...FINE,
      "Plan due": "2027-01-15",
      "Next assessment": "2027-03-01",
      "Accepted until": "2027-02-01",
    });
    const things = dueThings(readContext(state, TODAY)).filter(({ subject }) => subject === "R-1");
    expect(things.map(({ kind, dueOn, owner, about }) => [kind, dueOn, owner, about])).toEqual([
      ["Risk assessment", "2027-03-01", "Ada", "R-1 A laptop is lost"],
      ["Risk treatment", "2027-01-15", "Ada", "R-1 A laptop is lost"],
      ["Risk acceptance ends", "2027-02-01", "Ada", "R-1 A laptop is lost"],
    ]);
  });
});
